import type { Message, Outcome } from '../platform/connect-wechat'
import type { Audience, Letter, LetterWords } from './letter'
import type { LimitedWechat } from './limit-wechat'
import type { Tick } from './tick'
import type { About } from './to-message'

/** What delivering the letters of one thing takes: what each says now, who receives it, what it is about. */
export type LetterDelivery = {
  /** What it says when it is sent now; nothing when that is past. */
  wordsNow: (letter: Letter) => LetterWords | null
  recipients: (letter: Letter) => Promise<string[]>
  about: (letter: Letter) => About
}

/** By which openid a message gets to somebody, and whether WeChat knows them as an employee. */
export type Reach = { openId: string; isEmployee: boolean }

/** What carries letters: WeChat, its templates, who is behind a person's id, and what each may still be sent. */
export type Post = {
  now: () => Date
  wechat: { send: (message: Message) => Promise<Outcome> }
  templates: Record<Audience | 'employee', string | null>
  people: { reachesOf: (personIds: readonly string[]) => Promise<ReadonlyMap<string, Reach>> }
  credits: {
    noteSent: (personIds: readonly string[], audience: Audience) => Promise<unknown>
    noteUsedUp: (personIds: readonly string[], audience: Audience, at: Date) => Promise<unknown>
  }
}

/** The same during one tick. */
export type PostOfTick = Omit<Post, 'wechat'> & { wechat: LimitedWechat; tick: Pick<Tick, 'id'> }
