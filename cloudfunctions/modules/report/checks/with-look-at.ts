import type { LookedAt } from '@contract/report/looked-at'
import type { Photo } from '../../../workflow/photo'
import { isToBeLookedAt } from '../../../workflow/words-check'
import type { Report } from '../report'
import { photosOf, soundsOf } from './files-of'

/** The report with what of it a worker is to look at, for the queue to find it by. */
export function withLookAt(report: Report): Report {
  const lookAt = whatToLookAt(report)
  return lookAt.join() === (report.lookAt ?? []).join() ? report : { ...report, lookAt, toLookAt: lookAt.length > 0 }
}

function whatToLookAt(report: Report): LookedAt[] {
  // Nobody else reads these any more.
  if (report.state === 'withdrawn' || report.state === 'declined') return []
  const isUndecided = ({ look }: Photo) => look === 'late' || look === 'risky'
  return [
    ...(isFormHeld(report) || report.history.some(isToBeLookedAt) ? ['words' as const] : []),
    ...(photosOf(report).some(isUndecided) ? ['photo' as const] : []),
    ...(soundsOf(report).some(isUndecided) ? ['sound' as const] : []),
  ]
}

/** Whether nobody but workers may read the report at all: they may pass it on before the clock has asked again. */
function isFormHeld({ state, history }: Report) {
  return state === 'checking' && history[0]?.check !== undefined
}
