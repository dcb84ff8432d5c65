import * as z from 'zod/mini'
import { changesBetween } from './changes-between'
import type { Database } from './cloud'
import { isDuplicate } from './is-duplicate'
import { Refused, refuse } from './refuse'

/** What every kept thing carries: its id, and how often it was written. */
export type Kept = { _id: string; version: number }

export type Where = Record<string, unknown>

/** In which order a list runs, and where the page before ended. */
export type Listing = { by: string; order: 'asc' | 'desc'; size: number; after?: string | undefined }

const TRIES = 12
const PAUSE_MS = 15

/** One collection and its schema: documents are parsed when read, and changed only while nobody else did. */
export function openCollection<S extends z.core.$ZodType<Kept>>(database: Database, name: string, schema: S) {
  type Thing = z.output<S>
  const collection = database.collection(name)
  const is = database.command

  /** A document that doesn't parse is logged by id and shown to nobody. */
  function parsed(document: unknown): Thing[] {
    const read = z.safeParse(schema, document)
    if (read.success) return [read.data]
    const fields = read.error.issues.map(({ path }) => path.join('.'))
    console.error(JSON.stringify({ unreadable: name, id: (document as Kept)._id, fields }))
    return []
  }

  async function list(
    where: Where,
    { by, order, size, after }: Listing,
  ): Promise<{ rows: Thing[]; older: string | null }> {
    const query = after ? is.and([where, beyond(by, order, after)]) : where
    const { data } = (await collection
      .where(query)
      .orderBy(by, order)
      .orderBy('_id', order)
      .limit(size + 1)
      .get()) as { data: Kept[] }
    const last = data.length > size ? data[size - 1] : undefined
    return { rows: data.slice(0, size).flatMap(parsed), older: last ? cursorAt(last, by) : null }
  }

  function beyond(by: string, order: 'asc' | 'desc', after: string) {
    const [at = '', id = ''] = after.split('_')
    const past = order === 'asc' ? is.gt : is.lt
    return is.or([{ [by]: past(new Date(at)) }, { [by]: new Date(at), _id: past(id) }])
  }

  async function find(id: string): Promise<Thing | null> {
    const { data } = (await collection.doc(id).get()) as { data: unknown[] }
    return data.flatMap(parsed)[0] ?? null
  }

  /** Reads, applies, and writes what changed if the version stands; else starts again. A refusal passes through. */
  async function change<No extends Refused>(
    id: string,
    next: (thing: Thing) => Thing | No,
    settled: (thing: Thing) => boolean,
  ) {
    for (let tried = 0; tried < TRIES; tried++) {
      const before = await find(id)
      if (!before) return refuse('NOT_FOUND')
      if (settled(before)) return before
      const after = next(before)
      if (after instanceof Refused) return after
      const version = before.version + 1
      const { updated } = await collection
        .where({ _id: id, version: before.version })
        .update({ ...changesBetween(before, after, is), version })
      if (updated === 1) return { ...after, version }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MS * 2 ** Math.min(tried, 6)))
    }
    throw new Error(`${name}: too many are writing the same document`)
  }

  return {
    is,
    find,
    list,
    change,
    where: async (where: Where, most = 100): Promise<Thing[]> =>
      ((await collection.where(where).limit(most).get()) as { data: unknown[] }).data.flatMap(parsed),
    count: async (where: Where) => (await collection.where(where).count()).total ?? 0,
    /** Inserts it; when its id is taken already, gives what stands there, unchanged. */
    async createOnce(thing: Thing): Promise<{ thing: Thing; created: boolean }> {
      try {
        await collection.add(thing)
        return { thing, created: true }
      } catch (cause) {
        if (!isDuplicate(cause)) throw cause
        const standing = await find(thing._id)
        if (!standing) throw cause
        return { thing: standing, created: false }
      }
    },
    /** One update whose condition is the rule itself; says whether it took place. */
    patch: async (where: Where, fields: Record<string, unknown>) =>
      ((await collection.where(where).update(fields)).updated ?? 0) > 0,
    async patchAndReturn(where: Where, fields: Record<string, unknown>): Promise<Thing | null> {
      const { doc } = (await collection.where(where).updateAndReturn(fields)) as { doc: unknown }
      return doc ? (parsed(doc)[0] ?? null) : null
    },
    remove: async (where: Where) => (await collection.where(where).remove()).deleted ?? 0,
    aggregate: () => collection.aggregate(),
  }
}

function cursorAt(document: Kept, by: string) {
  return `${((document as Record<string, unknown>)[by] as Date).toISOString()}_${document._id}`
}
