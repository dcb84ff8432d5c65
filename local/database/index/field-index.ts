import type { IndexDefinition } from '../../definition'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { indexKeys } from '../order/index-keys'
import { joinedKey, type SortSpec } from '../order/sort-key'
import { createSortedKeys, type SortedKeys } from './sorted-keys'

/** A document in its place; the place stays when the document changes. */
export interface Entry {
  readonly seq: number
  /** The order key of its `_id`. */
  readonly id: string
  document: Document
}

export interface FieldIndex {
  readonly name: string
  readonly fields: SortSpec
  readonly unique: boolean
  readonly keys: SortedKeys<Entry>
  /** Whether a document ever had several keys at the field in this position; it can neither sort nor bound twice. */
  readonly isMultikey: (position: number) => boolean
  /** Refuses a document with two arrays beside one another. */
  readonly keysOf: (document: Document) => readonly string[]
  readonly replace: (entry: Entry, before: readonly string[], after: readonly string[]) => void
  readonly fill: (entries: Iterable<Entry>) => void
}

/** An index over one or more fields, kept in step by whoever changes the documents. */
export function createFieldIndex(definition: IndexDefinition): FieldIndex {
  const fields: SortSpec = Object.entries(definition.fields)
  const paths = Object.keys(definition.fields)
  const keys = createSortedKeys<Entry>()
  const multikey = fields.map(() => false)

  function keysOf(document: Document): readonly string[] {
    const tuples = indexKeys(document, paths, parallelArrays)
    for (const tuple of tuples) tuple.forEach((key, at) => (multikey[at] ||= key !== tuples[0]![at]))
    return [...new Set(tuples.map((tuple) => joinedKey(tuple, fields)))]
  }

  function replace(entry: Entry, before: readonly string[], after: readonly string[]): void {
    for (const key of before) if (!after.includes(key)) keys.remove(key, entry)
    for (const key of after) if (!before.includes(key)) keys.add(key, entry)
  }

  function fill(entries: Iterable<Entry>): void {
    const pairs: [string, Entry][] = []
    for (const entry of entries) for (const key of keysOf(entry.document)) pairs.push([key, entry])
    keys.fill(pairs)
  }

  return {
    name: definition.name ?? fields.map(([path, direction]) => `${path}_${direction}`).join('_'),
    fields,
    unique: definition.unique ?? false,
    keys,
    isMultikey: (position) => multikey[position] ?? false,
    keysOf,
    replace,
    fill,
  }
}

const parallelArrays = (one: string, other: string) => requestFailed(`cannot index parallel arrays [${one}] [${other}]`)
