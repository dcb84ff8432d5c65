import type { Needs } from '../../needs'
import type { Letter } from './letter'
import { toMessage, type About } from './to-message'
import type { Outcome } from './wechat'

/** The letters of one document, and what delivering them takes: who reads them now, what they are about, where outcomes are written. */
export type Outbox = {
  entries: Readonly<Record<string, Letter>>
  /** Whether what it says still holds. */
  isNews: (letter: Letter) => boolean
  readers: (letter: Letter) => Promise<string[]>
  about: (letter: Letter) => About
  moved: (key: string, from: Letter['state'], to: Letter['state']) => Promise<boolean>
}

/** Sends what is due, each letter once: claimed before it is sent, its outcome written beside the rest. A letter that could not go never holds up the work. */
export async function deliverLetters(outbox: Outbox, needs: Needs) {
  const due = Object.entries(outbox.entries).filter(([, { state, at }]) => state === 'waiting' && at <= needs.now())
  for (const [key, letter] of due) {
    if (!(await outbox.moved(key, 'waiting', 'sending'))) continue
    await outbox.moved(key, 'sending', await outcomeOf(letter, outbox, needs))
  }
}

async function outcomeOf(letter: Letter, outbox: Outbox, needs: Needs): Promise<Outcome | 'past'> {
  if (!outbox.isNews(letter)) return 'past'
  const { people, wechat, templates } = needs
  const template = letter.to === 'resident' ? templates.resident : templates.staff
  if (template === null) return 'failed'
  try {
    const openIds = await Promise.all((await outbox.readers(letter)).map((personId) => people.openIdOf(personId)))
    const outcomes: Outcome[] = []
    for (const openId of openIds)
      if (openId !== null) outcomes.push(await wechat.send(toMessage(letter, outbox.about(letter), openId, template)))
    return outcomes.includes('sent') ? 'sent' : (outcomes[0] ?? 'failed')
  } catch (cause) {
    console.error(JSON.stringify({ letter: letter.kind, failed: (cause as Error).name }))
    return 'failed'
  }
}
