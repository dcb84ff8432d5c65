import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import { valuesAt } from '../paths/values-at'
import { geometryOf } from './geometry'
import { angleBetween, EARTH_RADIUS_M, type Vector } from './sphere'

/** Around a place, from `least` to `most` metres away. */
export interface Near {
  readonly center: Vector
  readonly least: number
  readonly most: number
}

export function near(spec: unknown): Near {
  const center = isPlain(spec) ? geometryOf(spec.$geometry)?.points[0] : undefined
  if (!isPlain(spec) || !center) throw requestFailed('$nearSphere needs a $geometry that is a Point')
  return { center, least: Number(spec.$minDistance ?? 0), most: Number(spec.$maxDistance ?? Infinity) }
}

/** How far a document's field is from a place, in metres; nothing where there is no place in it. */
export function distanceTo(center: Vector, document: Document, path: string): number | undefined {
  const points = valuesAt(document, path).flatMap((value) => geometryOf(value)?.points ?? [])
  if (points.length === 0) return undefined
  return Math.min(...points.map((place) => angleBetween(place, center))) * EARTH_RADIUS_M
}

/** The distances to sort by, where a query asks for the nearest first. */
export function nearnessIn(query: Document): ((document: Document) => number) | undefined {
  for (const [path, condition] of Object.entries(query)) {
    if (path === '$and' && Array.isArray(condition)) {
      const inner = condition.filter(isPlain).map(nearnessIn).find(Boolean)
      if (inner) return inner
    }
    const spec = isPlain(condition) ? (condition.$nearSphere ?? condition.$near) : undefined
    if (spec === undefined) continue
    const { center } = near(spec)
    return (document) => distanceTo(center, document, path) ?? Infinity
  }
  return undefined
}
