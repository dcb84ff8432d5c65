import { refuse } from '../../../platform/refuse'
import { stoodStill } from '../deadline'
import { moved } from '../moved'
import type { Press } from '../press'
import { canAnswer, type Report } from '../report'

/** The resident is asked something, or (`text` null) whether they would meet; the deadline stands still until they answer. */
export function asked(report: Report, text: string | null, press: Press) {
  if (report.state !== 'accepted' || !canAnswer(report)) return refuse('NOT_NOW')
  return moved(
    report,
    'asked',
    { ...press, act: text === null ? 'asked-to-meet' : 'asked', text, tell: [{ kind: 'asked', whom: 'resident' }] },
    {
      asked: { at: press.at, text, meet: text === null, by: press.by.name ?? '', reminded: 0 },
      deadline: stoodStill(report.deadline, press.at),
    },
  )
}
