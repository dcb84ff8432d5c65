import type { SubscribeMessage } from '../platform/connect-wechat'
import type { LetterDelivery, PostOfTick } from './post'
import type { Audience, Letter } from './letter'
import { toMessage } from './to-message'

export type Addressed = { personId: string; message: SubscribeMessage }
export type Written = { key: string; letter: Letter; messages: Addressed[] | 'past' }

/** Writes one message to each recipient who can be reached and was not told yet, in words that are true now; past when nobody is left to read it, none while no template is set. */
export async function writeOut(
  [key, letter]: [string, Letter],
  delivery: LetterDelivery,
  { people, templates }: PostOfTick,
): Promise<Written> {
  const words = delivery.wordsNow(letter)
  if (words === null) return { key, letter, messages: 'past' }
  const template = templates[audienceOf(letter)]
  if (template === null) return { key, letter, messages: [] }
  const untold = (await delivery.recipients(letter)).filter((personId) => !letter.told?.includes(personId))
  const openIds = await people.openIdsOf(untold)
  const messages = untold.flatMap((personId) => {
    const openId = openIds.get(personId)
    return openId ? [{ personId, message: toMessage(words, letter.at, delivery.about(letter), openId, template) }] : []
  })
  return { key, letter, messages: messages.length > 0 ? messages : 'past' }
}

/** Gives whose template a letter takes. */
export function audienceOf({ to }: Letter): Audience {
  return to === 'resident' ? 'resident' : 'staff'
}
