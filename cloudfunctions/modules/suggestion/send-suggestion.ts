import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'

/** 投诉建议 about the app itself. */
export const sendSuggestion: UseCase<typeof resident.sendSuggestion, Resident, Needs> = async (
  input,
  { personId },
  { suggestions, now },
) => {
  const _id = digest('suggestion', personId, input.commandId)
  await suggestions.createOnce({ _id, version: 1, personId, text: input.text, at: now() })
  return { received: true }
}
