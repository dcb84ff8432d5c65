import type { ResidentReport } from '@contract/resident'
import { reopenUntil } from '../moves/resolved'
import { isOpen, type Report } from '../report'

type Move = ResidentReport['mayDo'][number]

/** What the resident may do with it now, in the order in which it is offered. */
export function movesOfResident(report: Report, now: Date): Move[] {
  const { state, asked, callback, endedAt } = report
  const open = isOpen(report)
  const settled = state === 'resolved' || state === 'closed'
  const inTime = endedAt !== null && now <= reopenUntil(endedAt)
  const may: [Move, boolean][] = [
    ['share-contact', state === 'asked' && asked?.meet === true],
    ['answer', state === 'asked'],
    ['call-back', settled && callback === null && (state === 'resolved' || inTime)],
    ['reopen', settled && inTime],
    ['thank', settled && !report.history.some(({ act }) => act === 'thanked')],
    ['add', open],
    ['withdraw', open && !report.withdrawn],
  ]
  return may.flatMap(([move, allowed]) => (allowed ? [move] : []))
}
