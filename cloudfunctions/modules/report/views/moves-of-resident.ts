import type { ResidentReport } from '@contract/resident'
import { isOpen, type Report } from '../report'
import { stillHeard } from '../still-heard'

type Move = ResidentReport['mayDo'][number]

/** What the resident may do with it now, in the order in which it is offered. */
export function movesOfResident(report: Report, now: Date): Move[] {
  const { state, asked, callback } = report
  const open = isOpen(report)
  const settled = state === 'resolved' || state === 'closed'
  const heard = stillHeard(report, now)
  const may: [Move, boolean][] = [
    ['share-contact', state === 'asked' && asked?.meet === true],
    ['answer', state === 'asked'],
    ['call-back', callback === null && heard],
    ['reopen', heard],
    ['thank', settled && !report.history.some(({ act }) => act === 'thanked')],
    ['add', open],
    ['withdraw', open && !report.withdrawn],
  ]
  return may.flatMap(([move, allowed]) => (allowed ? [move] : []))
}
