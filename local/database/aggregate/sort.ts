import type { Iterator } from 'mingo/lazy'
import { Lazy } from 'mingo/lazy'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { sortKey, type SortSpec } from '../order/sort-key'
import { isPlain } from '../order/type-order'

/** `$sort` in MongoDB's order; mingo's differs on types, arrays and equal documents. */
export function sort(documents: Iterator, spec: unknown): Iterator {
  if (!isPlain(spec) || Object.keys(spec).length === 0)
    throw requestFailed('$sort stage must have at least one sort key')
  const order = Object.entries(spec).map(([path, direction]) => {
    if (isPlain(direction)) {
      throw requestFailed(`unknown $sort order: ${Object.keys(direction)[0]} (local/database/aggregate/sort.ts)`)
    }
    if (direction !== 1 && direction !== -1) throw requestFailed(`$sort key ordering must be 1 or -1: ${path}`)
    return [path, direction] as const
  }) satisfies SortSpec
  return Lazy(sortedBy(documents.collect<Document>(), order))
}

function sortedBy(documents: readonly Document[], order: SortSpec): Document[] {
  const keyed = documents.map((document) => ({ document, key: sortKey(document, order) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return keyed.map(({ document }) => document)
}
