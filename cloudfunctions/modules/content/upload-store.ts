import * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import { digest } from '../../platform/digest'
import { openCollection } from '../../platform/open-collection'
import { DAY_MS } from '../../platform/shanghai'

/** Pictures or sounds that a phone was about to hand in: their folder, their names there (a sound's with its ending), when the clock looks whether they were sent, and what was understood of a sound meanwhile. */
export const upload = z.looseObject({
  _id: z.string(),
  version: z.int(),
  folder: z.string(),
  names: z.array(z.string()),
  dueAt: z.date(),
  words: z.optional(z.record(z.string(), z.string())),
})
export type Upload = z.output<typeof upload>

const SWEPT_AFTER_MS = DAY_MS

/** What was handed out to be uploaded: the cloud's files can't be listed, so it is written down in order to be swept. */
export function createUploadStore(database: Database) {
  const { find, createOnce, patch, where, remove, is } = openCollection(database, 'uploads', upload)

  return {
    /** Writes these names down before the folder is handed out; says whether nothing that was handed in there before counts any more. */
    expect: async (folder: string, names: readonly string[], at: Date): Promise<{ isFresh: boolean }> => {
      const _id = idOf(folder)
      const dueAt = new Date(at.getTime() + SWEPT_AFTER_MS)
      const again = { names: is.addToSet({ $each: [...names] }), dueAt: is.set(dueAt), version: is.inc(1) }
      if (await patch({ _id, dueAt: is.gt(at) }, again)) return { isFresh: false }
      const { created } = await createOnce({ _id, version: 1, folder, names: [...names], dueAt })
      if (!created) await patch({ _id }, again)
      return { isFresh: true }
    },
    /** Gives what was understood of this sound before, if it was asked about while it lies here. */
    wordsIn: async (file: UploadedFile) => (await find(idOf(file.folder)))?.words?.[file.name],
    keepWords: ({ folder, name }: UploadedFile, said: string) =>
      patch({ _id: idOf(folder) }, { [`words.${name}`]: is.set(said), version: is.inc(1) }),
    due: (at: Date, most: number) => where({ dueAt: is.lte(at) }, most),
    /** Forgets it, unless it was handed out anew. */
    forget: ({ _id, dueAt }: Upload) => remove({ _id, dueAt }),
  }
}

/** A file in a folder that was handed out, by its name without the ending. */
export type UploadedFile = { folder: string; name: string }

function idOf(folder: string) {
  return digest('upload', folder)
}

export type UploadStore = ReturnType<typeof createUploadStore>
