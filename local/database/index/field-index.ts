import type { IndexDefinition } from '../../definition'
import type { Document } from '../document'
import { reversed } from '../order/order-key'
import { keysAt, type SortSpec } from '../order/sort-key'
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
  /** Whether an array was ever met at the field in this position; such a field can neither sort nor bound twice. */
  readonly isMultikey: (position: number) => boolean
  readonly keysOf: (document: Document) => readonly string[]
  readonly replace: (entry: Entry, before: readonly string[], after: readonly string[]) => void
  readonly fill: (entries: Iterable<Entry>) => void
}

/** An index over one or more fields, kept in step by whoever changes the documents. */
export function createFieldIndex(definition: IndexDefinition): FieldIndex {
  const fields: SortSpec = Object.entries(definition.fields)
  const keys = createSortedKeys<Entry>()
  const multikey = fields.map(() => false)

  function keysOf(document: Document): readonly string[] {
    let found = ['']
    fields.forEach(([path, direction], position) => {
      const own = keysAt(document, path)
      const turned = direction === 1 ? own : own.map(reversed)
      if (turned.length > 1) multikey[position] = true
      const only = turned.length === 1 ? turned[0] : undefined
      if (only !== undefined && found.length === 1) found = [found[0] + only]
      else found = found.flatMap((start) => turned.map((key) => start + key))
    })
    return found
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
