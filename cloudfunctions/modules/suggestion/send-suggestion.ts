import type { resident } from '@contract/resident'
import type { NeedsOfResidents } from '../../needs'
import { digest } from '../../platform/digest'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import type { Place } from '../people/quota-store'

/** 投诉建议 about the app itself. */
export const sendSuggestion: UseCase<typeof resident.sendSuggestion, Resident, NeedsOfResidents> = async (
  input,
  { key, personId },
  needs,
) => {
  const { suggestions, quotas, now } = needs
  const _id = digest('suggestion', personId, input.commandId)
  const place: Place = { key, limit: 'suggestions', id: _id }
  const [taking, verdict] = await Promise.all([quotas.take(place, suggestions.keptAmong), needs.verdict])
  if (taking === 'full') {
    const [sent] = await suggestions.keptAmong([_id])
    return sent === undefined ? refuse('TOO_MANY_SUGGESTIONS_TODAY') : { received: true }
  }
  const said = { text: input.text, ...(verdict !== 'passed' && { verdict }) }
  const { created } = await suggestions.createOnce({ _id, version: 1, personId, ...said, at: now() })
  if (!created) await quotas.release(place, taking, true)
  return { received: true }
}
