import type { HuddleAbout } from '@contract/huddle/about'
import { dayOf } from '../../platform/shanghai'
import { outOfQuietHours, type Letter, type LetterWords, type Outbox } from '../../workflow/letter'
import { isUnderWay } from '../../workflow/outbox'
import { isComing } from '../meeting/meeting'
import type { Huddle } from './huddle'

const names: Record<HuddleAbout, string> = { huddle: '碰头会', training: '业务培训', award: '授牌' }

/** The letters about a huddle, in the words for what it is. */
const letters = {
  'huddle-called': { what: (name: string) => `有${name}请您参加，看看时间地点`, stands: '等您来' },
  'huddle-joined': { what: (name: string) => `请您社区一起开${name}，看看议题`, stands: '请看一看' },
  'huddle-tomorrow': { what: (name: string) => `明天的${name}，别忘了来`, stands: '明天见' },
  'huddle-today': { what: (name: string) => `今天的${name}，别忘了来`, stands: '今天见' },
  'huddle-moved': { what: (name: string) => `${name}改时间地点了，请看看`, stands: '已经改期' },
  'huddle-cancelled': { what: (name: string) => `${name}不开了，原因请看看`, stands: '已经取消' },
  'huddle-left': { what: (name: string) => `这次${name}，您不用来了`, stands: '不用来了' },
  'huddle-minutes-out': { what: (name: string) => `${name}的纪要出来了`, stands: '请您看看' },
  'huddle-minutes-due': { what: (name: string) => `${name}的纪要还没写，别忘了`, stands: '等您来写' },
} as const

export type HuddleLetterKind = keyof typeof letters

/** Those that are true only while it is to come. */
const ofWhatIsToCome: readonly string[] = ['huddle-called', 'huddle-tomorrow', 'huddle-moved']

/** Gives the words of a letter that is sent at this moment, however late that is; nothing when it is past. */
export function wordsNow({ kind }: Pick<Letter, 'kind'>, huddle: Huddle, at: Date): LetterWords | null {
  if (!isHuddleLetter(kind)) return null
  const { state, startAt, about } = huddle
  if (ofWhatIsToCome.includes(kind) && !isComing(huddle, at)) return null
  if (kind === 'huddle-joined' && state !== 'draft' && !isComing(huddle, at)) return null
  if (kind === 'huddle-left' && startAt <= at) return null
  if (kind === 'huddle-minutes-due' && state !== 'met') return null
  const isToday = kind === 'huddle-tomorrow' && dayOf(at) === dayOf(startAt)
  const { what, stands } = letters[isToday ? 'huddle-today' : kind]
  return { what: what(names[about]), stands }
}

/** The outbox with the same word to these posts; what is through is let go, and what of the same kind still waits is told with it. */
export function withLetterToPosts(
  { entries }: Outbox,
  kind: HuddleLetterKind,
  to: 'household' | 'community' | 'street',
  ids: readonly string[],
  at: Date,
): Outbox {
  if (ids.length === 0) return { entries }
  const underWay = Object.entries(entries).filter(([, letter]) => isUnderWay(letter))
  const waiting = underWay.filter(
    ([, letter]) => letter.kind === kind && letter.to === to && letter.state === 'waiting',
  )
  const others = underWay.filter((entry) => !waiting.includes(entry))
  const letter: Letter = {
    kind,
    to,
    ids: [...new Set([...waiting.flatMap(([, { ids }]) => ids), ...ids])],
    at: outOfQuietHours(at, false),
    state: 'waiting',
  }
  return { entries: { ...Object.fromEntries(others), [`${kind}-${at.getTime()}`]: letter } }
}

function isHuddleLetter(kind: string): kind is HuddleLetterKind {
  return Object.keys(letters).includes(kind)
}
