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
  /** What the platform said of it, where it did not pass: the operator who reads it knows before. */
  verdict: z.optional(z.enum(['review', 'risky', 'unanswered'])),
})

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
