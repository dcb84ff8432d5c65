import { isPlain } from '../order/type-order'

/**
 * The values a dotted path leads to, through arrays as MongoDB goes: by position, and into every element that is a
 * document. An array at the end stays whole. `undefined` stands for a place where the path ends early.
 */
export function valuesAt(holder: unknown, path: string): unknown[] {
  if (!path.includes('.') && isPlain(holder)) return [ownValue(holder, path)]
  const found: unknown[] = []
  collect(holder, path.split('.'), 0, found)
  return found
}

export function ownValue(holder: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(holder, name) ? holder[name] : undefined
}

export const isPosition = (name: string) => /^(0|[1-9]\d*)$/.test(name)

function collect(holder: unknown, names: readonly string[], at: number, found: unknown[]): void {
  if (at === names.length) {
    found.push(holder)
    return
  }
  const name = names[at]!
  if (isPlain(holder)) collect(ownValue(holder, name), names, at + 1, found)
  else if (Array.isArray(holder)) collectFromList(holder, name, names, at, found)
  else found.push(undefined)
}

function collectFromList(list: unknown[], name: string, names: readonly string[], at: number, found: unknown[]): void {
  if (isPosition(name) && Number(name) < list.length) collect(list[Number(name)], names, at + 1, found)
  for (const element of list) if (isPlain(element)) collect(element, names, at, found)
}
