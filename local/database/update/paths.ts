import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'
import { isPosition } from '../paths/values-at'

export type Holder = Record<string, unknown> | unknown[]

/** Where a path leads in a draft: the holder of its last name. `undefined` where the way ends and nothing may be made. */
export interface Place {
  readonly holder: Holder
  readonly name: string
}

/** Walks to the last name, making documents on the way where there is nothing; a scalar in the way is refused. */
export function placeFor(draft: Holder, path: string): Place {
  const names = path.split('.')
  let holder = draft
  names.slice(0, -1).forEach((name, at) => {
    refuseBadPosition(holder, name, path)
    const next = read(holder, name)
    if (next === undefined) {
      const made: Holder = {}
      write(holder, name, made)
      holder = made
    } else if (isHolder(next)) holder = next
    else throw cannotCreate(names[at + 1]!, name, next)
  })
  const name = names.at(-1)!
  refuseBadPosition(holder, name, path)
  return { holder, name }
}

/** Walks to the last name, or gives nothing when the way ends before. */
export function placeOf(draft: Holder, path: string): Place | undefined {
  const names = path.split('.')
  let holder = draft
  for (const name of names.slice(0, -1)) {
    const next = Array.isArray(holder) && !isPosition(name) ? undefined : read(holder, name)
    if (!isHolder(next)) return undefined
    holder = next
  }
  return Array.isArray(holder) && !isPosition(names.at(-1)!) ? undefined : { holder, name: names.at(-1)! }
}

/** What a path leads through after the draft itself, each with its name, as far as it is there. */
export function holdersOn(draft: Holder, path: string): Place[] {
  const found: Place[] = []
  let holder = draft
  for (const name of path.split('.').slice(0, -1)) {
    const next = read(holder, name)
    if (!isHolder(next)) break
    found.push({ holder: next, name })
    holder = next
  }
  return found
}

/** Refuses a path that leads on from where nothing can: from a scalar, or by a name from a list. */
export function refuseDeadEnd(draft: Holder, path: string): void {
  const names = path.split('.')
  const found = holdersOn(draft, path)
  const { holder, name } = found.at(-1) ?? { holder: draft, name: '' }
  const next = names[found.length]!
  if (Array.isArray(holder) && !isPosition(next)) throw cannotTraverse(name, path, holder)
  const end = read(holder, next)
  if (found.length < names.length - 1 && end !== undefined) throw cannotTraverse(next, path, end)
}

const cannotTraverse = (name: string, path: string, value: unknown) =>
  requestFailed(
    `cannot use the part (${name} of ${path}) to traverse the element ({${name}: ${JSON.stringify(value)}})`,
  )

export function read(holder: Holder, name: string): unknown {
  if (Array.isArray(holder)) return holder[Number(name)]
  return Object.hasOwn(holder, name) ? holder[name] : undefined
}

const MOST_PADDING = 1_500_000

/** Sets a field, or an element of an array, which is filled up with null when it is too short. */
export function write(holder: Holder, name: string, value: unknown): void {
  if (!Array.isArray(holder)) {
    holder[name] = value
    return
  }
  if (Number(name) > holder.length + MOST_PADDING)
    throw requestFailed(`can't backfill array to larger than ${MOST_PADDING} elements`)
  while (holder.length < Number(name)) holder.push(null)
  holder[Number(name)] = value
}

/** Removes a field; an element of an array becomes null, as MongoDB keeps the others in their places. */
export function erase({ holder, name }: Place): void {
  if (!Array.isArray(holder)) delete holder[name]
  else if (Number(name) < holder.length) holder[Number(name)] = null
}

const isHolder = (value: unknown): value is Holder => Array.isArray(value) || isPlain(value)

function refuseBadPosition(holder: Holder, name: string, path: string): void {
  if (name === '') throw requestFailed(`The update path '${path}' contains an empty field name, which is not allowed.`)
  if (name.startsWith('$')) {
    throw requestFailed(`The dollar ($) prefixed field '${name}' in '${path}' is not valid for storage.`)
  }
  if (Array.isArray(holder) && !isPosition(name)) throw cannotCreate(name, path.split('.')[0]!, holder)
}

const cannotCreate = (name: string, inside: string, value: unknown) =>
  requestFailed(`Cannot create field '${name}' in element {${inside}: ${JSON.stringify(value)}}`)
