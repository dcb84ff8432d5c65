import type { resident } from '@contract/resident'
import type { NeedsOfResidents } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'

/** Exports what this person suggested about the app, page by page. */
export const exportMySuggestions: UseCase<typeof resident.exportMySuggestions, Resident, NeedsOfResidents> = async (
  { before },
  { personId },
  { suggestions },
) => {
  const { rows, older } = await suggestions.from(personId, before)
  return { rows: rows.map(({ at, text }) => ({ at: at.toISOString(), text })), older }
}

/** Lets go of who suggested something, and of their words: that something was suggested, and when, stays. */
export function forgetSuggestions(personId: string, { suggestions }: NeedsOfResidents) {
  return suggestions.forget(personId)
}
