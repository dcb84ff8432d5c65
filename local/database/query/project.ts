import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import { ownValue } from '../paths/values-at'
import { matchedPosition } from '../update/matched-position'
import { matcher } from './matcher'

/**
 * What is left of a document when only some fields are asked for; `_id` stays unless it is sent away. The query is what
 * `list.$` means its element by.
 */
export function projector(projection: Document, query: Document = {}): (document: Document) => Document {
  const isIncluding = isInclusion(projection)
  const { plain, array } = positionIn(projection, isIncluding)
  const shape = shapeOf(plain, isIncluding)
  return (document) => {
    if (array !== undefined) place(shape, array.split('.'), elementFound(document, array, query))
    return (isIncluding ? included(document, shape) : excluded(document, shape)) as Document
  }
}

/** The projection without its `list.$`, and the path of that list. */
function positionIn(projection: Document, isIncluding: boolean): { plain: Document; array?: string } {
  const paths = Object.keys(projection).filter((path) => path.split('.').includes('$'))
  const [path] = paths
  if (path === undefined) return { plain: projection }
  const array = path.slice(0, -'.$'.length)
  if (paths.length > 1) throw requestFailed('Cannot specify more than one positional projection per query.')
  if (!path.endsWith('.$') || array.split('.').includes('$'))
    throw requestFailed(
      "Positional projection may only be used at the end, for example: a.b.$. If the query previously used a form like a.b.$.d, remove the parts following the '$'",
    )
  if (!isIncluding) throw requestFailed('positional projection cannot be used with exclusion')
  const { [path]: _, ...plain } = projection
  return { plain, array }
}

function elementFound(document: Document, array: string, query: Document): Operator {
  const at = matchedPosition(document, array, query)
  return (value) => {
    if (!Array.isArray(value)) return value
    if (at === undefined) throw requestFailed("positional operator '.$' couldn't find a matching element in the array")
    return [value[at] as unknown]
  }
}

/** Fields by name: kept, dropped, changed, or parted further. */
interface Shape {
  readonly fields: Map<string, Wish>
}
type Wish = Shape | boolean | Operator
type Operator = (value: unknown) => unknown

const newShape = (): Shape => ({ fields: new Map() })
const isShape = (wish: Wish): wish is Shape => typeof wish === 'object'

function isInclusion(projection: Document): boolean {
  const flags = Object.entries(projection).filter(([path, value]) => path !== '_id' && !isPlain(value))
  const wanted = flags.map(([, value]) => Boolean(value))
  if (wanted.includes(true) && wanted.includes(false)) {
    throw requestFailed('Cannot do exclusion on a field in inclusion projection')
  }
  if (wanted.length > 0) return wanted[0]!
  const hasElemMatch = Object.values(projection).some((value) => isPlain(value) && '$elemMatch' in value)
  return hasElemMatch || ('_id' in projection && Boolean(projection._id))
}

function shapeOf(projection: Document, isIncluding: boolean): Shape {
  const shape = newShape()
  if (isIncluding && !('_id' in projection)) shape.fields.set('_id', true)
  for (const [path, value] of Object.entries(projection)) {
    place(shape, path.split('.'), isPlain(value) ? operatorFor(path, value) : Boolean(value))
  }
  return shape
}

function place(shape: Shape, names: readonly string[], value: boolean | Operator): void {
  const [name, ...rest] = names
  if (name === undefined) return
  if (rest.length === 0) {
    shape.fields.set(name, value)
    return
  }
  const inner = shape.fields.get(name)
  const next = inner !== undefined && isShape(inner) ? inner : newShape()
  shape.fields.set(name, next)
  place(next, rest, value)
}

function operatorFor(path: string, spec: Record<string, unknown>): Operator {
  const [name, operand] = Object.entries(spec)[0] ?? []
  if (name === '$slice') return (value) => (Array.isArray(value) ? sliced(value, operand) : value)
  if (name === '$elemMatch' && isPlain(operand)) return firstMatching(operand)
  throw requestFailed(`unknown projection operator: ${name ?? path} (local/database/query/project.ts)`)
}

function sliced(list: readonly unknown[], operand: unknown): unknown[] {
  if (Array.isArray(operand)) {
    const [skip = 0, count = 0] = operand.map(Number)
    const start = skip < 0 ? Math.max(0, list.length + skip) : skip
    return list.slice(start, start + count)
  }
  const count = Number(operand)
  return count < 0 ? list.slice(count) : list.slice(0, count)
}

function firstMatching(criteria: Record<string, unknown>): Operator {
  const test = matcher({ value: { $elemMatch: criteria } })
  return (value) => {
    if (!Array.isArray(value)) return undefined
    const first: unknown = value.find((element: unknown) => test({ value: [element] }))
    return first === undefined ? undefined : [first]
  }
}

function included(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((element) => isPlain(element) || Array.isArray(element))
      .map((element) => included(element, shape))
  }
  if (!isPlain(value)) return undefined
  const kept: Record<string, unknown> = {}
  for (const name of namesOf(value)) {
    const wish = shape.fields.get(name)
    if (wish === undefined || wish === false) continue
    const member = memberOf(ownValue(value, name), wish, included)
    if (member !== undefined) kept[name] = member
  }
  return kept
}

function excluded(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((element) => excluded(element, shape))
  if (!isPlain(value)) return value
  const kept: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value)) {
    const wish = shape.fields.get(name)
    if (wish === false) continue
    const left = wish === undefined ? member : memberOf(member, wish, excluded)
    if (left !== undefined) kept[name] = left
  }
  return kept
}

function memberOf(value: unknown, wish: Wish, inside: (value: unknown, shape: Shape) => unknown) {
  if (isShape(wish)) return inside(value, wish)
  return typeof wish === 'function' ? wish(value) : value
}

/** As MongoDB answers: the id first, then the document's own order. */
function namesOf(value: Record<string, unknown>): string[] {
  const names = Object.keys(value)
  return names.includes('_id') ? ['_id', ...names.filter((name) => name !== '_id')] : names
}
