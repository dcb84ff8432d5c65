import * as z from 'zod/mini'

/** Something said aloud in a draft: `id` is its name in the cloud, the same with each try; `fileId` once it is there; `words` once they are understood, as they were mended since. */
export const draftSound = z.object({
  id: z.string(),
  path: z.string(),
  seconds: z.number(),
  fileId: z.nullable(z.string()),
  words: z.optional(z.string()),
})
export type DraftSound = z.output<typeof draftSound>
