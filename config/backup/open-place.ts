import type { CloudBase } from '@cloudbase/node-sdk'
import { EJSON } from 'bson'

export type Kept = { _id: string } & Record<string, unknown>

/** The most that one question gives, and how few it is tried with when their answer is too large. */
const PAGE_MAX = 1000
const PAGE_MIN = 10
const INSERTED_AT_ONCE = 100

/** The documents and files of an environment, as an operator reaches them. */
export function openPlace(app: CloudBase) {
  const database = app.database()
  const is = database.command

  async function page(collection: string, after: string | undefined, most: number): Promise<Kept[]> {
    const where = after === undefined ? { _id: is.exists(true) } : { _id: is.gt(after) }
    try {
      const query = database.collection(collection).where(where).orderBy('_id', 'asc').limit(most)
      return ((await query.get()) as { data: Kept[] }).data
    } catch (problem) {
      if (most <= PAGE_MIN) throw problem
      return page(collection, after, Math.floor(most / 4))
    }
  }

  return {
    /** Gives every document of a collection, by id. */
    async *documents(collection: string): AsyncGenerator<Kept> {
      let after: string | undefined
      for (;;) {
        const found = await page(collection, after, PAGE_MAX)
        yield* found
        after = found.at(-1)?._id
        if (after === undefined) return
      }
    },
    async insert(collection: string, documents: readonly Kept[]) {
      for (let from = 0; from < documents.length; from += INSERTED_AT_ONCE)
        await database.collection(collection).add(documents.slice(from, from + INSERTED_AT_ONCE))
    },
    /** Sets these fields of a document as it was read, if nobody wrote it since; says whether it did. */
    async change(collection: string, { _id, version }: Kept, fields: Record<string, unknown>) {
      const set = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, is.set(value)]))
      const standing = database.collection(collection).where({ _id, version })
      const { updated } = (await standing.update({ ...set, version: is.inc(1) })) as { updated: number }
      return updated > 0
    },
    /** Gives what is in a file; nothing where it is gone. */
    async content(fileId: string): Promise<Buffer | undefined> {
      const { fileList } = await app.getTempFileURL({ fileList: [fileId] })
      const [file] = fileList
      if (file?.code !== 'SUCCESS') return undefined
      const answer = await fetch(encodeURI(file.tempFileURL), { signal: AbortSignal.timeout(60_000) })
      if (!answer.ok) throw new Error(`a file could not be fetched: ${answer.status}`)
      return Buffer.from(await answer.arrayBuffer())
    },
    /** Keeps a file at a path and gives its id there. */
    async keep(cloudPath: string, fileContent: Buffer) {
      return (await app.uploadFile({ cloudPath, fileContent })).fileID
    },
    /** Gives the id of a file at a path, whether it is there or not. */
    async idAt(cloudPath: string) {
      return (await app.getUploadMetadata({ cloudPath })).data.fileId
    },
  }
}

export type Place = ReturnType<typeof openPlace>

/** A document as one line that keeps dates and kinds of numbers. */
export const toLine = (document: object) => EJSON.stringify(document, { relaxed: false })
export const fromLine = (line: string) => EJSON.parse(line) as Kept
