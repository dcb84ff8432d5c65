import type { Needs } from '../../needs'
import { traceOf } from '../../platform/trace-of'
import type { Letter, LetterKind } from './letter'
import { toMessage, type About } from './to-message'
import type { Outcome, SubscribeMessage } from './wechat'

/** How often the database is asked about one letter when it does not answer: given up, it would be neither sent nor waiting. */
const TIMES_ASKED = 5

/** The letters of one document, and what delivering them takes: who reads them now, what they are about, where outcomes are written. */
export type Outbox = {
  entries: Readonly<Record<string, Letter>>
  /** What it says when it is sent now; nothing when that is past. */
  saysNow: (letter: Letter) => LetterKind | null
  readers: (letter: Letter) => Promise<string[]>
  about: (letter: Letter) => About
  moved: (key: string, from: Letter['state'], to: Letter['state']) => Promise<boolean>
  stateOf: (key: string) => Promise<Letter['state'] | undefined>
}

/** Sends what is due, each letter once: written out, claimed, sent, and its outcome put beside the rest. What the database does not answer for stays waiting; what WeChat does not take never holds up the work. */
export async function deliverLetters(outbox: Outbox, needs: Needs) {
  const due = Object.entries(outbox.entries).filter(([, { state, at }]) => state === 'waiting' && at <= needs.now())
  for (const [key, letter] of due) {
    const messages = await messagesOf(letter, outbox, needs)
    if (!(await taken(key, outbox))) continue
    await noted(key, messages === 'past' ? 'past' : await sentToEach(messages, letter, needs), outbox)
  }
}

/** One message to each who reads it and can be reached, in words that are true now; none while no template is set. */
async function messagesOf(
  letter: Letter,
  outbox: Outbox,
  { people, templates }: Needs,
): Promise<SubscribeMessage[] | 'past'> {
  const kind = outbox.saysNow(letter)
  if (kind === null) return 'past'
  const template = letter.to === 'resident' ? templates.resident : templates.staff
  if (template === null) return []
  const openIds = await Promise.all((await outbox.readers(letter)).map((personId) => people.openIdOf(personId)))
  return openIds.flatMap((openId) =>
    openId ? [toMessage({ ...letter, kind }, outbox.about(letter), openId, template)] : [],
  )
}

/** Takes a letter on. Nobody else has this document now: when no answer comes, a letter that waited before and is being sent is ours. */
async function taken(key: string, { moved, stateOf }: Outbox) {
  try {
    return await moved(key, 'waiting', 'sending')
  } catch (cause) {
    for (let asked = 0; asked < TIMES_ASKED; asked++) {
      const state = await stateOf(key).catch(() => undefined)
      if (state) return state === 'sending'
    }
    throw cause
  }
}

/** Puts down what became of it; without that it would look for ever as if it were on its way. */
async function noted(key: string, outcome: Outcome | 'past', { moved }: Outbox) {
  for (let told = 0; told < TIMES_ASKED; told++) if (await moved(key, 'sending', outcome).catch(() => false)) return
}

/** Whoever could not be told keeps nobody else from hearing it. */
async function sentToEach(messages: SubscribeMessage[], { kind }: Letter, { wechat }: Needs): Promise<Outcome> {
  const sent = messages.map(async (message): Promise<Outcome> => {
    try {
      return await wechat.send(message)
    } catch (cause) {
      console.error(JSON.stringify({ letter: kind, failed: traceOf(cause) }))
      return 'failed'
    }
  })
  const outcomes = await Promise.all(sent)
  return outcomes.includes('sent') ? 'sent' : (outcomes[0] ?? 'failed')
}
