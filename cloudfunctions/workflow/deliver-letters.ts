import type { Outcome, SubscribeMessage } from '../platform/connect-wechat'
import { toTrace } from '../platform/to-trace'
import type { Letter, LetterWords, Outbox } from './letter'
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
  setState: (key: string, from: Letter['state'], to: Letter['state']) => Promise<boolean>
  stateOf: (key: string) => Promise<Letter['state'] | undefined>
}

/** What carries letters: WeChat, its templates, and who is behind a person's id. */
export type Post = {
  now: () => Date
  wechat: { send: (message: SubscribeMessage) => Promise<Outcome> }
  templates: { resident: string | null; staff: string | null }
  people: { openIdOf: (personId: string) => Promise<string | null> }
}

/** Sends what is due, each letter once: written out, claimed, sent, and its outcome put beside the rest. What the database does not answer for stays waiting; what WeChat does not take never holds up the work. */
export async function deliverLetters(delivery: LetterDelivery, post: Post) {
  const due = Object.entries(delivery.outbox.entries).filter(
    ([, { state, at }]) => state === 'waiting' && at <= post.now(),
  )
  for (const [key, letter] of due) {
    const messages = await writeOut(letter, delivery, post)
    if (!(await claim(key, delivery))) continue
    await noteOutcome(key, messages === 'past' ? 'past' : await sendEach(messages, letter, post), delivery)
  }
}

/** Writes one message to each recipient who can be reached, in words that are true now; none while no template is set. */
async function writeOut(
  letter: Letter,
  delivery: LetterDelivery,
  { people, templates }: Post,
): Promise<SubscribeMessage[] | 'past'> {
  const words = delivery.wordsNow(letter)
  if (words === null) return 'past'
  const template = letter.to === 'resident' ? templates.resident : templates.staff
  if (template === null) return []
  const openIds = await Promise.all((await delivery.recipients(letter)).map((personId) => people.openIdOf(personId)))
  return openIds.flatMap((openId) =>
    openId ? [toMessage(words, letter.at, delivery.about(letter), openId, template)] : [],
  )
}

/** Takes a letter on. Nobody else has this document now: when no answer comes, a letter that waited before and is being sent is ours. */
async function claim(key: string, { setState, stateOf }: LetterDelivery) {
  try {
    return await setState(key, 'waiting', 'sending')
  } catch (cause) {
    for (let asked = 0; asked < TIMES_ASKED; asked++) {
      const state = await stateOf(key).catch(() => undefined)
      if (state) return state === 'sending'
    }
    throw cause
  }
}

/** Puts down what became of it; without that it would look for ever as if it were on its way. */
async function noteOutcome(key: string, outcome: Outcome | 'past', { setState }: LetterDelivery) {
  for (let told = 0; told < TIMES_ASKED; told++) if (await setState(key, 'sending', outcome).catch(() => false)) return
}

/** Sends them side by side: whoever could not be told keeps nobody else from hearing it. */
async function sendEach(messages: SubscribeMessage[], { kind }: Letter, { wechat }: Post): Promise<Outcome> {
  const sent = messages.map(async (message): Promise<Outcome> => {
    try {
      return await wechat.send(message)
    } catch (cause) {
      console.error(JSON.stringify({ letter: kind, failed: toTrace(cause) }))
      return 'failed'
    }
  })
  const outcomes = await Promise.all(sent)
  return outcomes.includes('sent') ? 'sent' : (outcomes[0] ?? 'failed')
}
