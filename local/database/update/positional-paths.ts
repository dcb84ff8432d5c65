import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import { matchedPosition } from './matched-position'
import { read } from './paths'

/** Whether a path holds `$` or `$[]`, and so leads elsewhere in each document; what can lead nowhere is refused. */
export function isPositional(path: string): boolean {
  const names = path.split('.')
  const found = names.filter((name) => name === '$')
  const filter = names.map((name) => /^\$\[(.+)\]$/.exec(name)?.[1]).find((name) => name !== undefined)
  if (filter !== undefined) throw requestFailed(`No array filter found for identifier '${filter}' in path '${path}'`)
  if (names[0] === '$' || names[0] === '$[]')
    throw requestFailed(`Cannot have positional (i.e. '${names[0]}') element in the first position in path '${path}'`)
  if (found.length > 1) throw requestFailed(`Too many positional (i.e. '$') elements found in path '${path}'`)
  return found.length > 0 || names.includes('$[]')
}

/** The plain paths that a path means in one document: `$` the element the query found, `$[]` every one. */
export function plainPaths(path: string, document: Document, query: Document): string[] {
  const names = path.split('.')
  let ways: Way[] = [{ names: [], value: document }]
  names.forEach((name, at) => {
    const before = names.slice(0, at)
    ways = ways.flatMap((way): Way[] => {
      if (name === '$') return [next(way, String(found(before, document, query)))]
      if (name === '$[]') return listAt(way).map((_, position) => next(way, String(position)))
      return [next(way, name)]
    })
  })
  return ways.map((way) => way.names.join('.'))
}

interface Way {
  readonly names: readonly string[]
  readonly value: unknown
}

const next = ({ names, value }: Way, name: string): Way => ({
  names: [...names, name],
  value: Array.isArray(value) || isPlain(value) ? read(value, name) : undefined,
})

function found(before: readonly string[], document: Document, query: Document): number {
  const position = matchedPosition(document, before.filter((name) => name !== '$[]').join('.'), query)
  if (position !== undefined) return position
  throw requestFailed('The positional operator did not find the match needed from the query.')
}

function listAt({ names, value }: Way): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (value === undefined)
    throw requestFailed(`The path '${names.join('.')}' must exist in the document in order to apply array updates.`)
  throw requestFailed(`Cannot apply array updates to non-array element ${names.at(-1)}: ${JSON.stringify(value)}`)
}
