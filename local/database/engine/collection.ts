import type { CollectionDefinition } from '../../definition'
import { Refused } from '../../refused'
import { ActionFailed, requestFailed } from '../action-failed'
import type { Document } from '../document'
import { createFieldIndex, type Entry, type FieldIndex } from '../index/field-index'
import { orderKey } from '../order/order-key'
import { valuesAt } from '../paths/values-at'

/** One collection in memory: its documents by id, in the order of their arrival, and its indexes. */
export interface Collection {
  readonly name: string
  readonly indexes: readonly FieldIndex[]
  readonly size: () => number
  readonly entry: (id: string) => Entry | undefined
  readonly entries: () => IterableIterator<Entry>
  /** Puts a document in the place of what has its id, or removes it; the unique indexes have been asked before. */
  readonly write: (id: string, document: Document | undefined) => void
  readonly fill: (documents: Iterable<Document>) => void
  /** What documents were before a change, kept while somebody may still look at the past. */
  readonly past: Map<string, Past[]>
}

/** `document` was there until the commit numbered `until`. */
export interface Past {
  readonly document: Document | undefined
  readonly until: number
}

export const idOf = (document: Document) => orderKey(document._id)

export function createCollection(name: string, definition: CollectionDefinition = {}): Collection {
  const entries = new Map<string, Entry>()
  const indexes = [createFieldIndex({ name: '_id_', fields: { _id: 1 }, unique: true })]
  for (const index of definition.indexes ?? []) indexes.push(createFieldIndex(index))
  let seq = 0

  function write(id: string, document: Document | undefined): void {
    const entry = entries.get(id)
    if (entry && document) change(entry, document)
    else if (document) insert(id, document)
    else if (entry) remove(entry)
  }

  function insert(id: string, document: Document): void {
    const keys = indexes.map((index) => index.keysOf(document))
    const entry = { seq: seq++, id, document }
    entries.set(id, entry)
    indexes.forEach((index, at) => index.replace(entry, [], keys[at]!))
  }

  function change(entry: Entry, document: Document): void {
    for (const index of indexes) index.replace(entry, index.keysOf(entry.document), index.keysOf(document))
    entry.document = document
  }

  function remove(entry: Entry): void {
    for (const index of indexes) index.replace(entry, index.keysOf(entry.document), [])
    entries.delete(entry.id)
  }

  function fill(documents: Iterable<Document>): void {
    for (const document of documents) entries.set(idOf(document), { seq: seq++, id: idOf(document), document })
    for (const index of indexes) orRefused(name, index, () => index.fill(entries.values()))
    for (const index of indexes) if (index.unique) refuseAmbiguous(name, index)
  }

  return {
    name,
    indexes,
    size: () => entries.size,
    entry: (id) => entries.get(id),
    entries: () => entries.values(),
    write,
    fill,
    past: new Map(),
  }
}

/** An index may be declared after documents were kept that it cannot hold. */
function orRefused(collection: string, index: FieldIndex, work: () => void): void {
  try {
    work()
  } catch (problem) {
    if (!(problem instanceof ActionFailed)) throw problem
    throw new Refused(`The index "${index.name}" of "${collection}" cannot be made: ${problem.message}.`)
  }
}

/** A unique index may be declared after documents were kept that it forbids. */
function refuseAmbiguous(collection: string, index: FieldIndex): void {
  let last: { readonly key: string; readonly entry: Entry } | undefined
  index.keys.scan('', AFTER_ALL, false, (entry, key) => {
    if (last?.key === key && last.entry !== entry) {
      const shown = valuesShown(index, entry.document)
      throw new Refused(
        `The unique index "${index.name}" of "${collection}" cannot be made: two documents have ${shown}.`,
      )
    }
    last = { key, entry }
    return false
  })
}

const AFTER_ALL = '\uffff'

/** Refuses a document that an index cannot hold, or whose unique keys somebody else has; a missing field counts as null. */
export function refuseUnindexable(collection: Collection, id: string, document: Document): void {
  for (const index of collection.indexes) {
    const keys = index.keysOf(document)
    if (!index.unique) continue
    for (const key of keys) {
      index.keys.scan(key, key + '\0', false, (entry) => {
        if (entry.id !== id) throw duplicateKey(collection.name, index, document)
        return false
      })
    }
  }
}

/** As live shows it: MongoDB's own words inside a general failure. */
export function duplicateKey(collection: string, index: FieldIndex, document: Document) {
  return requestFailed(
    `E11000 duplicate key error collection: tnt-local.${collection} index: ${index.name} dup key: ${valuesShown(index, document)}`,
  )
}

function valuesShown({ fields }: FieldIndex, document: Document): string {
  const values = fields.map(([path]) => `${path}: ${JSON.stringify(valuesAt(document, path)[0] ?? null)}`)
  return `{ ${values.join(', ')} }`
}
