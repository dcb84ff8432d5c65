import { requestFailed } from '../action-failed'
import { indexKeys } from './index-keys'
import { reversed } from './order-key'

/** Fields in the order in which they count, 1 rising, -1 falling. */
export type SortSpec = readonly (readonly [path: string, direction: 1 | -1])[]

/** A string by which documents sort as the spec demands: the least key that an index over it would hold. */
export function sortKey(document: unknown, spec: SortSpec): string {
  const paths = spec.map(([path]) => path)
  return indexKeys(document, paths, parallelArrays)
    .map((tuple) => joinedKey(tuple, spec))
    .reduce((least, key) => (key < least ? key : least))
}

/** One key of the keys of the spec's fields, those that fall turned around. */
export const joinedKey = (tuple: readonly string[], spec: SortSpec) =>
  tuple.map((key, at) => (spec[at]![1] === 1 ? key : reversed(key))).join('')

const parallelArrays = () => requestFailed('cannot sort with keys that are parallel arrays')
