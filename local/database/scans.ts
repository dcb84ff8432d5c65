import { isPlain } from './order/type-order'
import type { OnScan } from './query/select'

/** A kind of query that looks at every document of a large collection, for want of an index. */
export interface Scan {
  readonly collection: string
  /** The query with its values left out. */
  readonly shape: string
  readonly times: number
  /** How many documents the collection held, at most. */
  readonly documents: number
}

const SMALL = 1000

export interface Scans {
  readonly note: OnScan
  readonly all: () => readonly Scan[]
}

export function createScans(): Scans {
  const scans = new Map<string, Scan>()
  return {
    note: (collection, query) => {
      if (collection.size() <= SMALL) return
      const shape = JSON.stringify(shapeOf(query))
      const key = `${collection.name} ${shape}`
      const known = scans.get(key)
      const documents = Math.max(known?.documents ?? 0, collection.size())
      scans.set(key, { collection: collection.name, shape, times: (known?.times ?? 0) + 1, documents })
    },
    all: () => [...scans.values()],
  }
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isPlain) ? value.map(shapeOf) : '?'
  if (!isPlain(value)) return '?'
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shapeOf(member)]))
}
