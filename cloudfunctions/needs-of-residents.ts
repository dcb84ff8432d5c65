import { createCodeTryStore } from './modules/people/code-try-store'
import { createDeletionStore } from './modules/people/deletion-store'
import { createSuggestionStore } from './modules/suggestion/suggestion-store'
import type { Cloud } from './platform/connect-cloud'

/** What no post reaches for: their doors do not carry it. */
export function connectResidents({ database }: Cloud) {
  return {
    codeTries: createCodeTryStore(database, () => new Date()),
    deletions: createDeletionStore(database),
    suggestions: createSuggestionStore(database),
  }
}
