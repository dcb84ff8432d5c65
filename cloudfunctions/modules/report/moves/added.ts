import { refuse } from '../../../platform/refuse'
import { moved } from '../moved'
import type { Press } from '../press'
import { isOpen, type Report } from '../report'

/** The resident adds something while it is still being dealt with. */
export function added(report: Report, text: string, photos: readonly string[], press: Press) {
  if (!isOpen(report)) return refuse('NOT_NOW')
  return moved(report, report.state, {
    ...press,
    act: 'added',
    text,
    photos: photos.map((fileId) => ({ fileId, checked: true })),
    tell: report.destination && report.state !== 'checking' ? [{ kind: 'answered', whom: 'keeper' }] : [],
  })
}
