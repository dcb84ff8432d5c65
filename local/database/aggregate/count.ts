import type { Iterator } from 'mingo/lazy'
import { Lazy } from 'mingo/lazy'
import { requestFailed } from '../action-failed'

/** `$count` as MongoDB has it: of no documents there is no count, where mingo gives 0. */
export function count(documents: Iterator, name: unknown): Iterator {
  if (typeof name !== 'string' || !/^[^$.][^.]*$/.test(name))
    throw requestFailed("the count field must be a non-empty string without '$' in front and without '.'")
  const { length } = documents.collect<unknown>()
  return Lazy(length === 0 ? [] : [{ [name]: length }])
}
