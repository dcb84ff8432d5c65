import { ADDITIONS_MAX, QUESTIONS_MAX } from '@contract/report/report'
import type { ReportEvent } from '@contract/report/report'
import type { Report } from './report'
import { withoutSlips } from './without-slips'

/** How often each may be written down of one report, so that it can always be opened; what the resident adds and the number of 12345 count as one. */
export const reportLimits = {
  additions: { events: ['added', 'hotline'], most: ADDITIONS_MAX },
  questions: { events: ['asked', 'asked-to-meet'], most: QUESTIONS_MAX },
  propertyNotes: { events: ['property'], most: 10 },
  callbackTries: { events: ['callback-tried'], most: 20 },
  reopenings: { events: ['reopened'], most: 10 },
  parkings: { events: ['parked'], most: 10 },
  joined: { events: ['joined'], most: 100 },
  paperReceipts: { events: ['paper-receipt-renewed'], most: 10 },
  takeBacks: { events: ['callback-taken-back'], most: 10 },
} as const satisfies Record<string, { events: readonly ReportEvent[]; most: number }>

/** Whether it happened so often already that it is written down no more. */
export function isUsedUp({ history }: Pick<Report, 'history'>, limit: keyof typeof reportLimits) {
  const { events, most } = reportLimits[limit]
  return withoutSlips(history).filter(({ event }) => (events as readonly ReportEvent[]).includes(event)).length >= most
}
