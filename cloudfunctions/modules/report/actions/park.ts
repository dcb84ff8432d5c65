import { PARK_DAYS_MAX, type ParkReason } from '@contract/report/reasons'
import { DAY_MS, dayOf } from '../../../platform/shanghai'
import { refuse } from '../../../platform/refuse'
import { action } from '../../../workflow/action'
import type { CommandKey } from '../../../workflow/command-key'
import { published } from '../../../workflow/published'
import { workerCommand, type WorkerFacts } from '../commands-on-report'
import { promisedFor } from '../deadline'
import { withEntry } from '../history'
import type { Report } from '../report'
import { isUsedUp } from '../report-limits'
import { onlyWhenInHand } from './only-when-in-hand'

/** Why, until which day, and what else the resident is told. */
type Parking = { reason: ParkReason; reviewOn: string; text?: string | undefined }

/** It cannot be done now (挂账): the resident is told why and by which day they hear again. A second time the street alone decides. */
export const park = onlyWhenInHand(
  action({
    may: (report: Report, { worker }: WorkerFacts) => {
      if (report.state !== 'accepted' || isUsedUp(report, 'parkings')) return 'NOT_NOW'
      return !wasParked(report) || worker.scope.kind === 'street' || 'NOT_NOW'
    },
    does: (report, { reason, reviewOn, text }: Parking, key) => {
      if (reviewOn < dayOf(key.at)) return refuse('DAY_PAST')
      if (reviewOn === dayOf(key.at) || reviewOn > lastReviewDay(key.at)) return refuse('REVIEW_DAY_OUT_OF_RANGE')
      return withParking(report, { reason, reviewOn, text }, key)
    },
  }),
)

/** The report put aside until that day; its resident is told. */
export function withParking(report: Report, { reason, reviewOn, text }: Parking, key: CommandKey) {
  const deadline = promisedFor(reviewOn, report.deadline)
  const entry = { event: 'parked', reason, text: text ?? null, until: deadline.answerBy } as const
  return withEntry(report, 'parked', key, { ...entry, tell: { resident: 'parked' } }, { deadline })
}

function wasParked({ history }: Report) {
  return history.some(({ event }) => event === 'parked')
}

function lastReviewDay(at: Date) {
  return dayOf(new Date(at.getTime() + PARK_DAYS_MAX * DAY_MS))
}

export const parkReport = workerCommand(published(park))
