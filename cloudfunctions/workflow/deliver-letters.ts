import type { Outcome, SubscribeMessage } from '../platform/connect-wechat'
import type { BesideState, Letter, LetterClaim, LetterWords, Outbox } from './letter'
import type { LimitedWechat } from './limit-wechat'
import { dueLetters, isClaimOver } from './outbox'
import type { Tick } from './tick'
import { toMessage, type About } from './to-message'

/** How often the database is asked about one letter when it does not answer: given up, it would be neither sent nor waiting. */
const TIMES_ASKED = 5

/** The letters of one thing, and what delivering them takes: what each says now, who receives it, what it is about, where outcomes are written. */
export type LetterDelivery = {
  outbox: Outbox
  /** What it says when it is sent now; nothing when that is past. */
  wordsNow: (letter: Letter) => LetterWords | null
  recipients: (letter: Letter) => Promise<string[]>
  about: (letter: Letter) => About
  setState: (key: string, from: Letter['state'], to: Letter['state'], beside?: BesideState) => Promise<boolean>
  letterNow: (key: string) => Promise<Letter | undefined>
}

/** What carries letters: WeChat, its templates, and who is behind a person's id. */
export type Post = {
  now: () => Date
  wechat: { send: (message: SubscribeMessage) => Promise<Outcome> }
  templates: { resident: string | null; staff: string | null }
  people: { openIdOf: (personId: string) => Promise<string | null> }
}

/** The same during one tick. */
export type PostOfTick = Omit<Post, 'wechat'> & { wechat: LimitedWechat; tick: Pick<Tick, 'id'> }

type Addressed = { personId: string; message: SubscribeMessage }

/** Sends what is due, each letter once: written out, claimed, sent, and its outcome put beside the rest. What the database does not answer for, or WeChat was not asked for, stays waiting; what WeChat does not take never holds up the work. */
export async function deliverLetters(delivery: LetterDelivery, post: PostOfTick) {
  for (const [key, letter] of dueLetters(delivery.outbox, post.now())) {
    if (!post.wechat.isOpen()) return
    const messages = await writeOut(letter, delivery, post)
    if (!(await take(key, { id: post.tick.id, at: post.now() }, delivery))) continue
    const { outcome, beside } = messages === 'past' ? { outcome: messages } : await sendEach(messages, letter, post)
    await noteOutcome(key, outcome, beside, delivery)
  }
}

/** Puts down as failed what an earlier tick was sending when it ended: it may have arrived. Says how many. */
export async function endLettersLeftBehind({ outbox, setState }: LetterDelivery, at: Date) {
  const left = Object.entries(outbox.entries).filter(([, letter]) => isClaimOver(letter, at))
  const ended = await Promise.all(left.map(([key]) => setState(key, 'sending', 'failed')))
  return ended.length
}

/** Writes one message to each recipient who can be reached and was not told yet, in words that are true now; past when nobody is left to read it, none while no template is set. */
async function writeOut(
  letter: Letter,
  delivery: LetterDelivery,
  { people, templates }: PostOfTick,
): Promise<Addressed[] | 'past'> {
  const words = delivery.wordsNow(letter)
  if (words === null) return 'past'
  const template = letter.to === 'resident' ? templates.resident : templates.staff
  if (template === null) return []
  const untold = (await delivery.recipients(letter)).filter((personId) => !letter.told?.includes(personId))
  const readers = await Promise.all(
    untold.map(async (personId) => ({ personId, openId: await people.openIdOf(personId) })),
  )
  const messages = readers.flatMap(({ personId, openId }) =>
    openId ? [{ personId, message: toMessage(words, letter.at, delivery.about(letter), openId, template) }] : [],
  )
  return messages.length > 0 ? messages : 'past'
}

/** Takes a letter on. When no answer comes, it is ours if it is being sent under our claim. */
async function take(key: string, claim: LetterClaim, { setState, letterNow }: LetterDelivery) {
  try {
    return await setState(key, 'waiting', 'sending', { claim })
  } catch (cause) {
    for (let asked = 0; asked < TIMES_ASKED; asked++) {
      const letter = await letterNow(key).catch(() => undefined)
      if (letter) return letter.state === 'sending' && letter.claim?.id === claim.id
    }
    throw cause
  }
}

/** Puts down what became of it; where the database does not take that, a later tick puts it down as failed. */
async function noteOutcome(
  key: string,
  outcome: Letter['state'],
  beside: BesideState | undefined,
  { setState }: LetterDelivery,
) {
  for (let told = 0; told < TIMES_ASKED; told++)
    if (await setState(key, 'sending', outcome, beside).catch(() => false)) return
}

/** Sends them side by side: whoever could not be told keeps nobody else from hearing it. Where some were not sent at all the letter waits for those. */
async function sendEach(messages: Addressed[], letter: Letter, { wechat }: PostOfTick): Promise<Sent> {
  const sent = await Promise.all(
    messages.map(async ({ personId, message }) => ({ personId, outcome: await wechat.send(message) })),
  )
  const tried = sent.filter(({ outcome }) => outcome !== 'unsent')
  if (tried.length < sent.length)
    return {
      outcome: 'waiting',
      beside: { told: [...(letter.told ?? []), ...tried.map(({ personId }) => personId)] },
    }
  const outcomes = sent.flatMap(({ outcome }) => (outcome === 'unsent' ? [] : [outcome]))
  return { outcome: outcomes.includes('sent') ? 'sent' : (outcomes[0] ?? 'failed') }
}

type Sent = { outcome: Letter['state']; beside?: BesideState }
