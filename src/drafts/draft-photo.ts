import * as z from 'zod/mini'

/** A picture of a draft: `id` is its name in the cloud, the same with each try; `fileId` once it is there. */
export const draftPhoto = z.object({ id: z.string(), path: z.string(), fileId: z.nullable(z.string()) })
export type DraftPhoto = z.output<typeof draftPhoto>
