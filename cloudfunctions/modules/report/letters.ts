import type { ReportState } from '@contract/report/report'
import type { Letter, LetterWords } from '../../workflow/letter'
import { isSameAddress } from '../../workflow/outbox'
import { assigneeAddress } from './address-of-letter'
import { isPartlySolved } from './is-unanswered'
import { openStates, type Report } from './report'
import { wasDeskTold } from './was-desk-told'

/** Each kind of letter: its words, the states of the report in which they are true (none named: they stay true), and what else must be so. */
type ReportLetter = LetterWords & { trueIn?: readonly ReportState[]; trueOf?: (report: Report) => boolean }

/** The letters about a report. */
export const reportLetters = {
  accepted: { what: '您反映的事有人接下了', stands: '正在跟进', trueIn: ['accepted', 'asked'] },
  asked: { what: '想再问您一句，请看看', stands: '等您回话', trueIn: ['asked'] },
  resolved: { what: '办好了，请您看看解决了没有', stands: '请您回话', trueIn: ['resolved'] },
  'no-answer': { what: '没联系上您，先收起来；没解决请说一声', stands: '先收起来', trueIn: ['resolved'] },
  declined: { what: '您反映的事有答复了，请看看', stands: '已经答复' },
  arrived: { what: '有邻居反映了一件事', stands: '等您接下', trueIn: ['routed', 'unrouted'] },
  decided: { what: '板凳会上说好的一件事，请看看', stands: '等您接下', trueIn: ['routed', 'unrouted'] },
  answered: { what: '邻居补充了情况', stands: '正在跟进', trueIn: openStates },
  returned: { what: '中心户请社区帮忙一件事', stands: '等您安排', trueIn: ['returned'] },
  reopened: {
    what: '居民说还没解决，请重新安排',
    stands: '等您安排',
    trueIn: ['reopened'],
    trueOf: (report) => !isPartlySolved(report),
  },
  partly: { what: '居民说还差一点，请接着安排', stands: '等您安排', trueIn: ['reopened'], trueOf: isPartlySolved },
  slip: {
    what: '刚才那句点错了，不用重新安排',
    stands: '不用安排',
    trueIn: ['resolved', 'closed'],
    trueOf: wasDeskTold,
  },
  muted: { what: '有事请先打社区电话', stands: '请打电话', trueOf: ({ mutedUntil }) => Boolean(mutedUntil) },
  discussed: { what: '板凳会的纪要出来了', stands: '请您看看' },
} as const satisfies Record<string, ReportLetter>

export type ReportLetterKind = keyof typeof reportLetters

/** Gives how its assignee is told that it has come: a neighbour said something, or a bench agreed on something. */
export function arrivalLetter({ meetingId }: Pick<Report, 'meetingId'>): ReportLetterKind {
  return meetingId ? 'decided' : 'arrived'
}

const arrivals: readonly string[] = ['arrived', 'decided'] satisfies ReportLetterKind[]

/** Gives the words of a letter that waited, while they are still true: nobody is rung in the morning for what was settled in the night, or for what has gone to another. */
export function wordsNow(letter: Letter, report: Report): LetterWords | null {
  const words: ReportLetter | undefined = (reportLetters as Record<string, ReportLetter>)[letter.kind]
  if (!words) return null
  if (arrivals.includes(letter.kind) && !isSameAddress(letter, assigneeAddress(report))) return null
  if (words.trueIn && !words.trueIn.includes(report.state)) return null
  return words.trueOf?.(report) === false ? null : words
}
