import * as z from 'zod/mini'

/** Who may not know of a report, by post and by person. */
export const excluded = z.looseObject({ households: z.array(z.string()), persons: z.array(z.string()) })

/** What a report keeps of being merged; a report of before has none of it. */
export const mergeFields = {
  /** The main into which it was merged last; it is so only while its state says so. Of the main: when that ended. */
  mergedInto: z.optional(z.nullable(z.string())),
  mainEndedAt: z.optional(z.nullable(z.date())),
  /** Of a main: those merged into it, whom they exclude, until when one of them may still be on its way, and how much of its history was passed on. */
  mergedIds: z.optional(z.array(z.string())),
  mergedExcluded: z.optional(excluded),
  mergeCheckAt: z.optional(z.nullable(z.date())),
  passedOn: z.optional(z.int()),
}
