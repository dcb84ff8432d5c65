import type { ReportState } from '@contract/report/report'
import { inShanghai } from '../../platform/shanghai'
import type { Letter, LetterWords } from '../../workflow/letter'
import { isSameAddress } from '../../workflow/outbox'
import { assigneeAddress } from './address-of-letter'
import { isPartlySolved } from './is-unanswered'
import { openStates, type Report } from './report'
import { standingOf } from './standing'
import { wasDeskTold } from './was-desk-told'

/** Each kind of letter: its words, the states of the report in which they are true (none named: they stay true), and what else must be so. */
type ReportLetter = LetterWords & {
  /** What it says instead where it names the day that is promised now. */
  withDay?: (day: string) => string
  trueIn?: readonly ReportState[]
  trueOf?: (report: Report) => boolean
}

/** The letters about a report. */
export const reportLetters = {
  accepted: { what: '您反映的事有人接下了', stands: '正在跟进', trueIn: ['accepted', 'asked'] },
  asked: { what: '想再问您一句，请看看', stands: '等您回话', trueIn: ['asked'] },
  resolved: { what: '办好了，请您看看解决了没有', stands: '请您回话', trueIn: ['resolved'] },
  'no-answer': { what: '没联系上您，先收起来；没解决请说一声', stands: '先收起来', trueIn: ['resolved'] },
  declined: { what: '您反映的事有答复了，请看看', stands: '已经答复' },
  arrived: { what: '有邻居反映了一件事', stands: '等您接下', trueIn: ['routed', 'unrouted'] },
  decided: { what: '板凳会上说好的一件事，请看看', stands: '等您接下', trueIn: ['routed', 'unrouted'] },
  answered: { what: '邻居补充了情况', stands: '正在跟进', trueIn: [...openStates, 'merged'] },
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
    trueIn: ['resolved', 'closed', 'merged'],
    trueOf: wasDeskTold,
  },
  lifted: { what: '一件事到日子没回音，转给社区了', stands: '等您接下', trueIn: ['routed'] },
  extended: {
    what: '您反映的事要晚几天，请看看',
    stands: '正在跟进',
    withDay: (day) => `要晚几天，最晚${day}给您回音`,
    trueIn: ['routed', 'accepted'],
  },
  parked: {
    what: '您反映的事眼下办不了，请看看',
    stands: '先放一放',
    withDay: (day) => `眼下办不了，${day}前再给您回音`,
    trueIn: ['parked', 'merged'],
  },
  unparked: { what: '您反映的事又接着办了', stands: '正在跟进', trueIn: ['accepted', 'asked'] },
  review: { what: '挂账的一件事到日子了，请接着办', stands: '等您跟进', trueIn: ['accepted'] },
  merged: { what: '和邻居反映的是同一件，一起办', stands: '一起办', trueIn: ['merged'] },
  unmerged: { what: '您反映的事改为单独办，请看看', stands: '社区来办', trueIn: openStates },
  'follow-accepted': { what: '您跟进的事有人接下了', stands: '正在跟进', trueIn: ['accepted', 'asked'] },
  'follow-parked': { what: '您跟进的事眼下办不了，请看看', stands: '先放一放', trueIn: ['parked'] },
  'follow-resolved': { what: '您跟进的事办好了，请您看看', stands: '办好了', trueIn: ['resolved', 'closed'] },
  'follow-withdrawn': { what: '那位邻居收回了，要不要自己说？', stands: '已收回', trueIn: ['withdrawn'] },
  leads: { what: '原来的邻居收回了，另一位也在等', stands: '请接着办', trueIn: openStates },
  muted: { what: '有事请先打社区电话', stands: '请打电话', trueOf: ({ mutedUntil }) => Boolean(mutedUntil) },
  discussed: { what: '板凳会的纪要出来了', stands: '请您看看' },
} as const satisfies Record<string, ReportLetter>

export type ReportLetterKind = keyof typeof reportLetters

/** Gives how its assignee is told that it has come: a neighbour said something, or a bench agreed on something. */
export function arrivalLetter({ meetingId }: Pick<Report, 'meetingId'>): ReportLetterKind {
  return meetingId ? 'decided' : 'arrived'
}

const arrivals: readonly string[] = ['arrived', 'decided', 'lifted'] satisfies ReportLetterKind[]

/** Gives the words of a letter that waited, while they are still true: nobody is rung in the morning for what was settled in the night, or for what has gone to another. */
export function wordsNow(letter: Letter, report: Report): LetterWords | null {
  const words: ReportLetter | undefined = (reportLetters as Record<string, ReportLetter>)[letter.kind]
  if (!words) return null
  if (arrivals.includes(letter.kind) && !isSameAddress(letter, assigneeAddress(report))) return null
  const { state } = report
  if (words.trueIn && !words.trueIn.includes(state) && !words.trueIn.includes(standingOf(report))) return null
  if (words.trueOf?.(report) === false) return null
  const { what, stands, withDay } = words
  return { what: withDay?.(inShanghai(report.deadline.answerBy).format('M月D日')) ?? what, stands }
}
