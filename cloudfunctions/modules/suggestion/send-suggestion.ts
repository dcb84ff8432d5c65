import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import type { Place } from '../people/quota-store'

/** 投诉建议 about the app itself. */
export const sendSuggestion: UseCase<typeof resident.sendSuggestion, Resident, Needs> = async (
  input,
  { key, personId },
  { suggestions, quotas, now },
) => {
  const _id = digest('suggestion', personId, input.commandId)
  const place: Place = { key, limit: 'suggestions', id: _id }
  const taking = await quotas.take(place, suggestions.keptAmong)
  if (taking === 'full') {
    const [sent] = await suggestions.keptAmong([_id])
    return sent === undefined ? refuse('TOO_MANY_SUGGESTIONS_TODAY') : { received: true }
  }
  const { created } = await suggestions.createOnce({ _id, version: 1, personId, text: input.text, at: now() })
  if (!created) await quotas.release(place, taking, true)
  return { received: true }
}
