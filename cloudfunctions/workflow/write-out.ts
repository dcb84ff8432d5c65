import type { Message } from '../platform/connect-wechat'
import type { LetterDelivery, PostOfTick } from './post'
import type { Audience, Letter } from './letter'
import { toMessage } from './to-message'

export type Addressed = { personId: string; message: Message }
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
  const employeeTemplate = isForWorkers(letter) ? templates.employee : null
  const reaches = await people.reachesOf(untold)
  const messages = untold.flatMap((personId) => {
    const reach = reaches.get(personId)
    if (!reach) return []
    const message = toMessage(words, letter.at, delivery.about(letter), reach.openId, template)
    return [{ personId, message: { ...message, ...(reach.isEmployee && employeeTemplate && { employeeTemplate }) } }]
  })
  return { key, letter, messages: messages.length > 0 ? messages : 'past' }
}

/** Gives whose template a letter takes. */
export function audienceOf({ to }: Letter): Audience {
  return to === 'resident' ? 'resident' : 'staff'
}

/** 用工关系 is for those whom an office employs; a household is a volunteer. */
function isForWorkers({ to }: Letter) {
  return to === 'community' || to === 'street'
}
