import { reversed } from '../order/order-key'
import type { SortSpec } from '../order/sort-key'
import type { Bound, Condition, Conditions } from './conditions'
import type { FieldIndex } from './field-index'

/** A way through an index: its ranges hold every document asked for. */
export interface Plan {
  readonly index: FieldIndex
  readonly ranges: readonly Range[]
  /** How many fields of the wanted order each range already has. */
  readonly sorted: number
  readonly falling: boolean
  /** The ranges hold exactly the documents asked for, each once. */
  readonly isExact: boolean
  /** How many keys the ranges hold. */
  readonly size: number
}

export interface Range {
  readonly low: string
  readonly high: string
}

const AFTER = '\uffff'
const MOST_RANGES = 2000

/** The cheapest way to what is wanted, or none where no index helps. `most` is how many documents are needed in order. */
export function choosePlan(
  indexes: readonly FieldIndex[],
  conditions: Conditions,
  order: SortSpec,
  most: number,
): Plan | undefined {
  let best: Plan | undefined
  for (const index of indexes) {
    const plan = planFor(index, conditions, order)
    if (plan && (!best || costOf(plan, order, most) < costOf(best, order, most))) best = plan
  }
  return best
}

/** Documents to look at; sorting them afterwards counts as much again. */
function costOf(plan: Plan, order: SortSpec, most: number): number {
  if (order.length === 0 || plan.sorted === 0) return plan.size * (order.length === 0 ? 1 : 2)
  return plan.isExact ? Math.min(plan.size, most * plan.ranges.length) : plan.size
}

function planFor(index: FieldIndex, conditions: Conditions, order: SortSpec): Plan | undefined {
  const { byPath, isAll } = conditions
  let starts = ['']
  let position = 0
  for (; position < index.fields.length; position++) {
    const [path, direction] = index.fields[position]!
    const points = byPath.get(path)?.points
    if (!points || starts.length * points.length > MOST_RANGES || isEntangled(index, position)) break
    const turned = direction === 1 ? points : points.map(reversed)
    starts = starts.flatMap((start) => turned.map((point) => start + point))
  }

  const between = boundsFor(index, position, byPath)
  const { sorted, falling } = sortingOf(index, position, order)
  if (position === 0 && !between && sorted === 0) return undefined
  const ranges = starts.map((start) => ({
    low: start + (between?.low ?? ''),
    high: start + (between?.high ?? AFTER),
  }))
  const used = position + (between ? 1 : 0)
  const asked = [...byPath.values()].filter((condition) => condition.points || condition.bounds.length > 0).length
  const isSimple = [...byPath.values()].every(({ points, bounds }) => !points || bounds.length === 0)
  const isExact = isAll && isSimple && used === asked && !index.fields.some((_, at) => index.isMultikey(at))
  return { index, ranges, sorted, falling, isExact, size: sizeOf(index, ranges) }
}

const sizeOf = (index: FieldIndex, ranges: readonly Range[]) =>
  ranges.reduce((sum, { low, high }) => sum + Math.max(0, index.keys.rank(high) - index.keys.rank(low)), 0)

/**
 * Whether the field takes its values together with one before it, element by element of an array they share: what is
 * asked of the two may then be true of different elements, and so of no one key.
 */
function isEntangled(index: FieldIndex, position: number): boolean {
  const rootOf = (at: number) => index.fields[at]![0].split('.')[0]
  if (!index.isMultikey(position)) return false
  return index.fields.slice(0, position).some((_, at) => index.isMultikey(at) && rootOf(at) === rootOf(position))
}

/** The bounds on the field after the points. Elements of an array may satisfy each bound apart, so there only one counts. */
function boundsFor(index: FieldIndex, position: number, byPath: ReadonlyMap<string, Condition>): Range | undefined {
  const field = index.fields[position]
  const bounds = field && byPath.get(field[0])?.bounds
  if (!field || !bounds || bounds.length === 0 || isEntangled(index, position)) return undefined
  const used = index.isMultikey(position) ? bounds.slice(0, 1) : bounds
  const ranges = used.map((bound) => (field[1] === 1 ? rising(bound) : turned(bound)))
  return {
    low: ranges.reduce((low, range) => (range.low > low ? range.low : low), ''),
    high: ranges.reduce((high, range) => (range.high < high ? range.high : high), AFTER),
  }
}

const rising = ({ low, isLowIn, high, isHighIn }: Bound): Range => ({
  low: isLowIn ? low : low + AFTER,
  high: isHighIn ? high + AFTER : high,
})

/** A key is followed by what belongs to the next fields, hence AFTER where the bound itself is still in. */
const turned = ({ low, isLowIn, high, isHighIn }: Bound): Range => ({
  low: isHighIn ? reversed(high) : reversed(high) + AFTER,
  high: isLowIn ? reversed(low) + AFTER : reversed(low),
})

/**
 * How much of the wanted order the index has behind its points. Fields that are fixed need no sorting; but a list sorts by
 * its least or greatest element, whichever of them was found.
 */
function sortingOf(index: FieldIndex, from: number, order: SortSpec) {
  const fixed = index.fields.slice(0, from).filter((_, at) => !index.isMultikey(at))
  let [position, sorted] = [from, 0]
  let falling: boolean | undefined
  for (const [path, direction] of order) {
    if (fixed.some(([name]) => name === path)) {
      sorted++
      continue
    }
    const field = index.fields[position]
    if (field?.[0] !== path || index.isMultikey(position)) break
    const turn = field[1] !== direction
    if (falling !== undefined && falling !== turn) break
    falling = turn
    position++
    sorted++
  }
  return { sorted, falling: falling ?? false }
}
