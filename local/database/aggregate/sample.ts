import { Lazy, type Iterator } from 'mingo/lazy'
import { isPlain } from '../order/type-order'

/** `$sample`: some of the documents, each at most once; mingo takes some again and again, even where there are too few. */
export function sample(documents: Iterator, spec: unknown): Iterator {
  const left = [...documents.collect<unknown>()]
  const size = Math.min(isPlain(spec) ? Number(spec.size) : 0, left.length)
  return Lazy(Array.from({ length: size }, () => left.splice(Math.floor(Math.random() * left.length), 1)[0]))
}
