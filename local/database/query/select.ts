import type { Document } from '../document'
import { nearnessIn } from '../geo/near'
import type { Collection } from '../engine/collection'
import { conditionsOf } from '../index/conditions'
import type { Entry } from '../index/field-index'
import { choosePlan, type Plan } from '../index/plan'
import { sortKey, type SortSpec } from '../order/sort-key'
import { matcher, type Matcher } from './matcher'

export interface Selection {
  readonly query: Document
  readonly order?: SortSpec
  readonly skip?: number
  readonly limit?: number
}

/** What a reader sees in the place of the newest documents: a transaction's snapshot with its own writes. */
export interface View {
  /** Ids whose document the reader sees differently. */
  readonly changed: (collection: Collection) => Iterable<string>
  readonly document: (collection: Collection, id: string) => Document | undefined
}

/** Told of every query that had to look at all documents. */
export type OnScan = (collection: Collection, query: Document) => void

/** The documents a query asks for, in its order. */
export function select(collection: Collection, selection: Selection, view?: View, onScan?: OnScan): Document[] {
  const { query, order = [], skip = 0, limit = Infinity } = selection
  const most = skip + limit
  const test = matcher(query)
  const plan = planOf(collection, query, order, view ? Infinity : most)
  if (isScan(plan)) onScan?.(collection, query)
  const nearness = order.length === 0 ? nearnessIn(query) : undefined
  if (nearness) return nearestFirst(found(collection, plan, test, view), nearness).slice(skip, most)
  if (view) return sorted(found(collection, plan, test, view), order).slice(skip, most)
  return inOrder(collection, plan, test, order, most).slice(skip, most)
}

/** How many documents a query asks for, without touching them where an index knows. */
export function countOf(collection: Collection, query: Document, onScan?: OnScan): number {
  if (Object.keys(query).length === 0) return collection.size()
  const test = matcher(query)
  const plan = planOf(collection, query, [], Infinity)
  if (isScan(plan)) onScan?.(collection, query)
  if (plan.some?.length === 1 && plan.some[0]!.isExact) return plan.some[0]!.size
  let count = 0
  visit(collection, plan, (entry) => {
    if (test(entry.document)) count++
    return false
  })
  return count
}

/** The ways that together lead to every document asked for; none means that all have to be looked at. */
interface Ways {
  readonly some?: readonly Plan[]
}

/** A branch's plan is never exact: it knows nothing of what is asked beside the branches. */
function planOf(collection: Collection, query: Document, order: SortSpec, most: number): Ways {
  const conditions = conditionsOf(query)
  const single = choosePlan(collection.indexes, conditions, order, most)
  for (const branches of conditions.choices) {
    const plans = branches.map((branch) => choosePlan(collection.indexes, conditionsOf(branch), [], Infinity))
    if (!plans.every((plan) => plan !== undefined && isNarrowing(plan))) continue
    const size = plans.reduce((sum, plan) => sum + plan!.size, 0)
    if (!single || size < single.size) return { some: plans.map((plan) => ({ ...plan!, isExact: false })) }
  }
  if (!single) return {}
  return { some: [single] }
}

/** Looks at every document: without an index, or through one that only sorts. */
const isScan = ({ some }: Ways) => !some || some.some((plan) => !isNarrowing(plan) && !plan.isExact)

const isNarrowing = (plan: Plan) => plan.ranges.length !== 1 || plan.ranges[0]!.low !== ''

/** Follows the ways to each entry once, until `stop` returns true. */
function visit(collection: Collection, ways: Ways, stop: (entry: Entry) => boolean): void {
  if (!ways.some) {
    for (const entry of collection.entries()) if (stop(entry)) return
    return
  }
  const seen = new Set<Entry>()
  let isDone = false
  for (const plan of ways.some) {
    for (const { low, high } of plan.ranges) {
      plan.index.keys.scan(low, high, plan.falling, (entry) => {
        if (seen.has(entry)) return false
        seen.add(entry)
        isDone = stop(entry)
        return isDone
      })
      if (isDone) return
    }
  }
}

function found(collection: Collection, ways: Ways, test: Matcher, view: View | undefined): Document[] {
  return view ? seenBy(view, collection, ways, test) : inOrder(collection, ways, test, [], Infinity)
}

function nearestFirst(documents: Document[], nearness: (document: Document) => number): Document[] {
  const measured = documents.map((document) => ({ document, distance: nearness(document) }))
  return measured.sort((a, b) => a.distance - b.distance).map(({ document }) => document)
}

function seenBy(view: View, collection: Collection, ways: Ways, test: Matcher): Document[] {
  const ids = new Set<string>()
  visit(collection, ways, (entry) => {
    ids.add(entry.id)
    return false
  })
  for (const id of view.changed(collection)) ids.add(id)
  const documents = [...ids].map((id) => view.document(collection, id))
  return documents.filter((document): document is Document => document !== undefined && test(document))
}

function inOrder(collection: Collection, ways: Ways, test: Matcher, order: SortSpec, most: number): Document[] {
  const plan = ways.some?.length === 1 ? ways.some[0]! : undefined
  if (order.length > 0 && plan && plan.sorted > 0) return fromOrderedRanges(plan, test, order, most)
  const found: Document[] = []
  visit(collection, ways, (entry) => {
    if (test(entry.document)) found.push(entry.document)
    return order.length === 0 && found.length >= most
  })
  return sorted(found, order)
}

/** Takes from each range only as many as are wanted, and those that tie with the last; a list may lead to its document by several keys, in one range or in two. */
function fromOrderedRanges(plan: Plan, test: Matcher, order: SortSpec, most: number): Document[] {
  const known = order.slice(0, plan.sorted)
  const found = new Set<Document>()
  const isComplete = plan.sorted === order.length
  for (const { low, high } of plan.ranges) {
    const taken = new Set<Document>()
    let last = ''
    plan.index.keys.scan(low, high, plan.falling, (entry) => {
      if (taken.size >= most && (isComplete || sortKey(entry.document, known) !== last)) return true
      if (!test(entry.document)) return false
      found.add(entry.document)
      taken.add(entry.document)
      if (taken.size === most && !isComplete) last = sortKey(entry.document, known)
      return isComplete && taken.size >= most
    })
  }
  return isComplete && plan.ranges.length === 1 ? [...found] : sorted([...found], order)
}

function sorted(documents: Document[], order: SortSpec): Document[] {
  if (order.length === 0) return documents
  const keyed = documents.map((document) => ({ document, key: sortKey(document, order) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return keyed.map(({ document }) => document)
}
