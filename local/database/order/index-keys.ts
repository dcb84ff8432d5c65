import type { ActionFailed } from '../action-failed'
import { isPosition, ownValue } from '../paths/values-at'
import { orderKey } from './order-key'
import { isPlain } from './type-order'

/**
 * The keys that an index over these paths holds for a document, each a tuple of order keys: one tuple for each element of
 * the array that paths lead to or through, whose values they take together. Arrays beside one another are refused.
 */
export function indexKeys(document: unknown, paths: readonly string[], refusal: Refusal): string[][] {
  const ways = paths.map((path) => follow(document, path.split('.'), 0))
  return tuplesOf(ways, refusal).map((values) => values.map(orderKey))
}

/** What is said of two arrays beside one another, by their names. */
export type Refusal = (one: string, other: string) => ActionFailed

/** How far a path was followed: to its value, or to a list that has to be entered. */
interface Way {
  readonly names: readonly string[]
  readonly at: number
  readonly value?: unknown
  readonly list?: readonly unknown[]
}

function follow(start: unknown, names: readonly string[], from: number): Way {
  let [value, at] = [start, from]
  for (; at < names.length; at++) {
    const name = names[at]!
    if (isPlain(value)) value = ownValue(value, name)
    else if (!Array.isArray(value)) return { names, at, value: null }
    else if (isPosition(name) && Number(name) < value.length) value = value[Number(name)] as unknown
    else return { names, at, list: value }
  }
  return Array.isArray(value) ? { names, at, list: value } : { names, at, value: value ?? null }
}

function tuplesOf(ways: readonly Way[], refusal: Refusal): unknown[][] {
  const first = ways.find(({ list }) => list)
  if (!first?.list) return [ways.map(({ value }) => value)]
  const beside = ways.find((way) => way.list && placeOf(way) !== placeOf(first))
  if (beside) throw refusal(nameOf(beside), nameOf(first))
  const elements = first.list.length > 0 ? first.list : [undefined]
  return elements.flatMap((element) =>
    tuplesOf(
      ways.map((way) => entered(way, element)),
      refusal,
    ),
  )
}

/** An element at the end of the path is its value, even where it is a list; an empty list has one that is less than null. */
function entered(way: Way, element: unknown): Way {
  const { names, at, list } = way
  if (!list) return way
  if (at === names.length) return { names, at, value: element }
  return isPlain(element) ? follow(element, names, at) : { names, at, value: null }
}

const placeOf = ({ names, at }: Way) => names.slice(0, at).join('.')
const nameOf = ({ names, at }: Way) => names[at - 1] ?? ''
