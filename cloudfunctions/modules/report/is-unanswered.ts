import type { HistoryEntry } from './history-entry'
import type { Report } from './report'
import { standingOf, type Standing } from './standing'
import { withoutSlips, type Told } from './without-slips'

/** What happened to it, and how it stands. */
type Happened = Pick<Report, 'state'> & { history: readonly Told[] }

/** Whether it was put away because its resident could not be reached: asked in vain, or called in vain afterwards. */
export function isUnanswered({ history, ...report }: Happened & Standing) {
  const standing = standingOf(report)
  if (standing !== 'resolved' && standing !== 'closed') return false
  const end = withoutSlips(history).findLast(({ event }) => endings.has(event))
  return end?.event === 'no-answer' || end?.event === 'closed-unheard'
}

const endings: ReadonlySet<HistoryEntry['event']> = new Set(['resolved', 'no-answer', 'called-back', 'closed-unheard'])

/** Whether it was reopened because only a part of it is solved (还差一点). */
export function isPartlySolved({ state, history }: Happened) {
  return state === 'reopened' && history.findLast(({ event }) => event === 'reopened')?.solved === 'partly'
}

/** Whether the resident spoke last of a report that is in somebody's hands: answered, added something, left a phone. */
export function isAnswered({ state, history }: Happened) {
  const last = history.findLast(({ event }) => !besides.has(event))
  return (state === 'accepted' || state === 'parked') && last !== undefined && spoken.has(last.event)
}

const spoken: ReadonlySet<HistoryEntry['event']> = new Set(['answered', 'added', 'contact-shared'])
/** What is no word to whoever has it, nor anything done about one. */
const besides: ReadonlySet<HistoryEntry['event']> = new Set([
  'hotline',
  'name-told',
  'name-kept',
  'extended',
  'joined',
  'left',
  'claimed',
  'paper-receipt-renewed',
  'muted',
  'unmuted',
])
