import { PAGE_SIZE } from '@contract/schema/paging'
import * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'

/** 投诉建议 about the app itself, read by the operator. */
export const suggestion = z.looseObject({
  _id: z.string(),
  version: z.int(),
  personId: z.nullable(z.string()),
  text: z.string(),
  at: z.date(),
})

export function createSuggestionStore(database: Database) {
  const { createOnce, list, patch, where, is } = openCollection(database, 'suggestions', suggestion)
  return {
    createOnce,
    /** Lists those of these ids under which a suggestion is kept. */
    keptAmong: async (ids: readonly string[]) => (await where({ _id: is.in([...ids]) })).map(({ _id }) => _id),
    from: (personId: string, after?: string) => list({ personId }, { by: 'at', order: 'desc', size: PAGE_SIZE, after }),
    forget: (personId: string) => patch({ personId }, { personId: is.set(null) }),
  }
}

export type SuggestionStore = ReturnType<typeof createSuggestionStore>
