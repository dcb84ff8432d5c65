import { isPlain } from '../order/type-order'

/**
 * The values a dotted path leads to, through arrays as MongoDB goes: by position, and into every element that is a
 * document. An array at the end stays whole; one that is found by its position there goes to `places`, where they are
 * given: nobody looks into its elements. `undefined` stands for a place where the path ends early.
 */
export function valuesAt(holder: unknown, path: string, places?: unknown[]): unknown[] {
  if (!path.includes('.') && isPlain(holder)) return [ownValue(holder, path)]
  const found: unknown[] = []
  collect(holder, { names: path.split('.'), found, places: places ?? found }, 0)
  return found
}

interface Search {
  readonly names: readonly string[]
  readonly found: unknown[]
  readonly places: unknown[]
}

export function ownValue(holder: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(holder, name) ? holder[name] : undefined
}

export const isPosition = (name: string) => /^(0|[1-9]\d*)$/.test(name)

function collect(holder: unknown, search: Search, at: number): void {
  const { names, found } = search
  if (at === names.length) {
    found.push(holder)
    return
  }
  const name = names[at]!
  if (isPlain(holder)) collect(ownValue(holder, name), search, at + 1)
  else if (Array.isArray(holder)) collectFromList(holder, name, search, at)
  else found.push(undefined)
}

function collectFromList(list: unknown[], name: string, search: Search, at: number): void {
  if (isPosition(name) && Number(name) < list.length) {
    const element: unknown = list[Number(name)]
    if (at === search.names.length - 1) search.places.push(element)
    else collect(element, search, at + 1)
  }
  for (const element of list) if (isPlain(element)) collect(element, search, at)
}
