import { refuse } from '../../../platform/refuse'
import { DAY_MS, endOfDay } from '../../../platform/shanghai'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'

export const REOPEN_DAYS = 15

/** Whoever it is with says what was done; whether it is solved is the resident's to say. */
export function resolved(report: Report, text: string, photos: readonly string[], press: Press) {
  if (report.state !== 'routed' && report.state !== 'accepted') return refuse('NOT_NOW')
  return moved(
    report,
    'resolved',
    {
      ...press,
      act: 'resolved',
      text,
      photos: photos.map((fileId) => ({ fileId, checked: true })),
      until: reopenUntil(press.at),
      tell: [{ kind: 'resolved', whom: 'resident' }],
    },
    { resolvedAt: press.at, endedAt: press.at, callback: null, callbackTriedAt: null },
  )
}

/** The last moment the resident may say that it is not solved after all. */
export function reopenUntil(endedAt: Date) {
  return endOfDay(new Date(endedAt.getTime() + REOPEN_DAYS * DAY_MS))
}
