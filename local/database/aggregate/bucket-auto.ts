import type { Iterator } from 'mingo/lazy'
import { Lazy } from 'mingo/lazy'
import { $bucketAuto } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import { group } from './group'

/** mingo's `$bucketAuto`, which takes null out of the lists that a bucket shows. */
export function bucketAuto(documents: Iterator, spec: unknown, options: Options): Iterator {
  if (!isPlain(spec) || !('groupBy' in spec)) throw requestFailed("$bucketAuto requires 'groupBy' to be specified")
  const { output = { count: { $sum: 1 } }, ...rest } = spec
  if (!isPlain(output)) throw requestFailed("The $bucketAuto 'output' field must be an object")
  const found = documents.collect<Document>()
  if (found.length === 0) return Lazy([])
  const buckets = $bucketAuto(
    Lazy(found),
    { ...rest, output: { documents: { $push: '$$ROOT' } } } as unknown as Parameters<typeof $bucketAuto>[1],
    options,
  ).collect<{ _id: unknown; documents: Document[] }>()
  return Lazy(
    buckets.flatMap(({ _id, documents: inside }) =>
      group(Lazy(inside), { _id: { $literal: _id }, ...output }, options).collect<Document>(),
    ),
  )
}
