import { PAGE_SIZE } from '@contract/schema/paging'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { suggestion } from './suggestion'

export function createSuggestionStore(database: Database) {
  const { createOnce, keptAmong, list, patch, is } = openCollection(database, 'suggestions', suggestion)
  return {
    createOnce,
    keptAmong,
    from: (personId: string, after?: string) => list({ personId }, { by: 'at', order: 'desc', size: PAGE_SIZE, after }),
    forget: (personId: string) => patch({ personId }, { personId: is.set(null), text: '' }),
  }
}

export type SuggestionStore = ReturnType<typeof createSuggestionStore>
