import * as z from 'zod/mini'
import { diffFields } from './diff-fields'
import type { Database } from './connect-cloud'
import { createPager, type Listing, type Page } from './create-pager'
import { fieldsOf } from './fields-of'
import { isDuplicate } from './is-duplicate'
import { openRawCollection, type Fields, type Where } from './open-raw-collection'
import { Refused, refuse } from './refuse'
import { noteUnreadable } from './unreadable'

export type { Listing } from './create-pager'

/** What every kept thing carries: its id, and how often it was written. */
export type Kept = { _id: string; version: number }

/** What a change need not do itself: the document as read a moment ago; something to be done before the write, and something once it is decided (`first`). */
export type Already<Thing> = {
  known?: Thing | undefined
  beside?: Promise<unknown> | undefined
  first?: ((before: Thing, after: Thing) => Promise<unknown>) | undefined
}

const TRIES = 12
const PAUSE_MS = 15

/** One collection and its schema: documents are parsed when read, and changed only while nobody else did. */
export function openCollection<S extends z.core.$ZodType<Kept>>(database: Database, name: string, schema: S) {
  type Thing = z.output<S>
  const raw = openRawCollection(database, name)
  const is = database.command

  /** A document that doesn't parse is logged by id and shown to nobody. */
  const parsedAs =
    <P extends z.core.$ZodType>(part: P) =>
    (document: unknown): z.output<P>[] => {
      const read = z.safeParse(part, document)
      if (read.success) return [read.data]
      const fields = read.error.issues.map(({ path }) => path.join('.'))
      console.error(JSON.stringify({ unreadable: name, id: (document as Kept)._id, fields }))
      noteUnreadable(`${name} ${(document as Kept)._id}`)
      return []
    }
  const parsed = parsedAs(schema)

  const find = async (id: string): Promise<Thing | null> => (await raw.byId(id)).flatMap(parsed)[0] ?? null

  const page = createPager(raw, is)

  const list = async (where: Where, listing: Listing): Promise<Page<Thing>> => {
    const { found, older } = await page(where, listing)
    return { rows: found.flatMap(parsed), older }
  }

  /** A page of a list that asks for the fields of a part only: what a card shows, not what its thing has grown to. */
  const listParts = async <P extends z.ZodMiniObject>(
    part: P,
    where: Where,
    listing: Listing,
  ): Promise<Page<z.output<P>>> => {
    const { found, older } = await page(where, listing, fieldsOf(part))
    return { rows: found.flatMap(parsedAs(part)), older }
  }

  /** Reads, applies, and writes what changed (a list that grew: by what was added) if the version stands; else starts again. A refusal passes through. */
  const change = async <No extends Refused = never>(
    id: string,
    next: (thing: Thing) => Thing | No,
    settled: (thing: Thing) => boolean,
    { known, beside, first }: Already<Thing> = {},
  ) => {
    for (let tried = 0; tried < TRIES; tried++) {
      const [before] = await Promise.all([tried === 0 && known ? known : find(id), beside])
      if (!before) return refuse('NOT_FOUND')
      if (settled(before)) return before
      const after = next(before)
      if (after instanceof Refused || after === before) return after
      await first?.(before, after)
      const version = before.version + 1
      const standing = { _id: id, version: before.version }
      if ((await raw.update(standing, { ...diffFields(before, after, is), version })) === 1)
        return { ...after, version }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MS * 2 ** Math.min(tried, 6)))
    }
    throw new Error(`${name}: too many are writing the same document`)
  }

  /** Inserts it; when its id is taken already, gives what stands there, unchanged. */
  const createOnce = async (thing: Thing): Promise<{ thing: Thing; created: boolean }> => {
    try {
      await raw.insert(thing)
      return { thing, created: true }
    } catch (cause) {
      if (!isDuplicate(cause)) throw cause
      const standing = await find(thing._id)
      if (!standing) throw cause
      return { thing: standing, created: false }
    }
  }

  return {
    is,
    find,
    list,
    listParts,
    change,
    where: async (where: Where, most = 100): Promise<Thing[]> => (await raw.some(where, most)).flatMap(parsed),
    /** The same, of each only the fields of a part. */
    parts: async <P extends z.ZodMiniObject>(part: P, where: Where, most = 100): Promise<z.output<P>[]> =>
      (await raw.some(where, most, fieldsOf(part))).flatMap(parsedAs(part)),
    /** The same, each cut by the database itself: the fields of a part, some of them made by an expression or in steps. */
    cuts: async <P extends z.ZodMiniObject>(part: P, where: Where, steps: readonly Fields[], most = 100) =>
      (await raw.cut(where, most, steps)).flatMap(parsedAs(part)),
    /** Some fields of a document, without carrying the rest over the wire. */
    glance: async <Part extends z.ZodMiniObject>(id: string, part: Part): Promise<z.output<Part> | null> => {
      const [found] = await raw.fieldsById(id, fieldsOf(part))
      return found === undefined ? null : z.parse(part, found)
    },
    /** Gives those of these ids under which something is kept. */
    keptAmong: async (ids: readonly string[]) =>
      ids.length > 0
        ? (await raw.some({ _id: is.in([...ids]) }, ids.length)).map((document) => (document as Kept)._id)
        : [],
    /** Gives documents of this collection that came with something else. */
    read: (documents: readonly unknown[]): Thing[] => documents.flatMap(parsed),
    /** The same, of each only the fields of a part. */
    readAs: <P extends z.ZodMiniObject>(part: P, documents: readonly unknown[]) => documents.flatMap(parsedAs(part)),
    count: raw.count,
    createOnce,
    /** Inserts all of them in one call; those whose id is taken already stand unchanged. */
    createAll: async (things: readonly Thing[]) => {
      if (things.length === 0) return
      try {
        await raw.insert([...things])
      } catch (cause) {
        if (!isDuplicate(cause)) throw cause
        await Promise.all(things.map(createOnce))
      }
    },
    /** One update whose condition is the rule itself; says whether it took place. */
    patch: async (where: Where, fields: Fields) => (await raw.update(where, fields)) > 0,
    patchAndReturn: async (where: Where, fields: Fields): Promise<Thing | null> => {
      const document = await raw.updateAndReturn(where, fields)
      return document ? (parsed(document)[0] ?? null) : null
    },
    remove: raw.remove,
    aggregate: raw.aggregate,
  }
}

export type OpenedCollection<S extends z.core.$ZodType<Kept>> = ReturnType<typeof openCollection<S>>
