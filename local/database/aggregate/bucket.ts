import type { Iterator } from 'mingo/lazy'
import type { Options } from 'mingo/types'
import { requestFailed } from '../action-failed'
import { compare } from '../order/compare'
import { isPlain, typeOrder } from '../order/type-order'
import { group } from './group'
import { sort } from './sort'

/** `$bucket`, as MongoDB makes it: a group by the boundary that is not beyond the value, in the order of the boundaries. */
export function bucket(documents: Iterator, spec: unknown, options: Options): Iterator {
  if (!isPlain(spec) || !('groupBy' in spec)) throw requestFailed("$bucket requires 'groupBy' to be specified.")
  const { groupBy, output = { count: { $sum: 1 } } } = spec
  if (!isPlain(output)) throw requestFailed("The $bucket 'output' field must be an object")
  const boundaries = boundariesIn(spec)
  const branches = boundaries.slice(0, -1).map((lower, at) => ({
    case: { $and: [{ $gte: [groupBy, literal(lower)] }, { $lt: [groupBy, literal(boundaries[at + 1])] }] },
    then: literal(lower),
  }))
  const otherwise = 'default' in spec ? { default: literal(spec.default) } : {}
  return sort(group(documents, { _id: { $switch: { branches, ...otherwise } }, ...output }, options), { _id: 1 })
}

const literal = (value: unknown) => ({ $literal: value })

function boundariesIn({ boundaries, ...spec }: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (!Array.isArray(boundaries) || boundaries.length < 2)
    throw requestFailed("The $bucket 'boundaries' field must be an array of at least 2 values")
  if (boundaries.some(isComputed) || isComputed(spec.default))
    throw requestFailed('$bucket takes constants for boundaries and default (local/database/aggregate/bucket.ts)')
  boundaries.slice(1).forEach((upper, at) => {
    const lower: unknown = boundaries[at]
    if (typeOrder(lower) !== typeOrder(upper))
      throw requestFailed("All values in the 'boundaries' option to $bucket must have the same type")
    if (compare(lower, upper) >= 0) throw requestFailed("The 'boundaries' option to $bucket must be sorted")
  })
  const least: unknown = boundaries[0]
  const most: unknown = boundaries.at(-1)
  if ('default' in spec && compare(spec.default, least) >= 0 && compare(spec.default, most) < 0)
    throw requestFailed("The $bucket 'default' field must be less than the lowest boundary or no less than the highest")
  return boundaries
}

const isComputed = (value: unknown) =>
  (typeof value === 'string' && value.startsWith('$')) ||
  (isPlain(value) && Object.keys(value).some((name) => name.startsWith('$')))
