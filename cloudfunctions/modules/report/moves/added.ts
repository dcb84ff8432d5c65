import { refuse } from '../../../platform/refuse'
import { ranOn } from '../deadline'
import { moved } from '../moved'
import type { Press } from '../press'
import { isOpen, type Report } from '../report'

/** The resident adds something while it is still being dealt with; whoever was asked has answered by that. */
export function added(report: Report, text: string, photos: readonly string[], press: Press) {
  if (!isOpen(report)) return refuse('NOT_NOW')
  const { asked } = report
  return moved(
    report,
    asked && !asked.meet ? 'accepted' : report.state,
    {
      ...press,
      act: 'added',
      text,
      photos: photos.map((fileId) => ({ fileId, checked: true })),
      tell: report.destination && report.state !== 'checking' ? [{ kind: 'answered', whom: 'keeper' }] : [],
    },
    asked ? heard(asked, report, press) : {},
  )
}

/** A question is answered, and the deadline runs on; who was asked to meet still has to say so, but was not silent. */
function heard(asked: NonNullable<Report['asked']>, { deadline }: Report, { at }: Press): Partial<Report> {
  return asked.meet ? { asked: { ...asked, at, reminded: 0 } } : { asked: null, deadline: ranOn(deadline, at) }
}
