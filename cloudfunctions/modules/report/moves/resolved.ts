import { refuse } from '../../../platform/refuse'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Destination, Report } from '../report'
import { reopenUntil } from '../still-heard'
import { answerOwed } from './answer-owed'

/** What was done, as told; with pictures, where there are some. */
type Result = { text: string; photos: readonly string[] }

/** Whoever it is with says what was done; whether it is solved is the resident's to say. */
export function resolved(report: Report, said: Result, taker: Destination, press: Press) {
  const { text, photos } = said
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
    { ...answerOwed(press.at), destination: taker },
  )
}
