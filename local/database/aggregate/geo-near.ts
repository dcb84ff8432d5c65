import { Lazy, type Iterator } from 'mingo/lazy'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { geometryOf } from '../geo/geometry'
import { distanceTo } from '../geo/near'
import { isPlain } from '../order/type-order'
import { matcher } from '../query/matcher'
import { set } from '../update/field-operators'
import { copy } from '../update/copy'

/** `$geoNear`: the nearest first, each with its distance in metres. */
export function geoNear(documents: Iterator, spec: unknown): Iterator {
  if (!isPlain(spec)) throw requestFailed('$geoNear needs a document')
  const center = geometryOf(spec.near)?.points[0]
  if (!center || typeof spec.distanceField !== 'string') throw requestFailed('$geoNear needs near and distanceField')
  const { distanceField, includeLocs } = spec
  const key = typeof spec.key === 'string' ? spec.key : placeFieldOf(documents.collect<Document>())
  const [least, most] = [Number(spec.minDistance ?? 0), Number(spec.maxDistance ?? Infinity)]
  const multiplier = Number(spec.distanceMultiplier ?? 1)
  const test = isPlain(spec.query) ? matcher(spec.query) : () => true

  const found = documents
    .collect<Document>()
    .filter(test)
    .map((document) => ({ document, distance: distanceTo(center, document, key) }))
    .filter((each): each is Near => each.distance !== undefined && each.distance >= least && each.distance <= most)
    .sort((a, b) => a.distance - b.distance)
  return Lazy(
    found.map(({ document, distance }) => {
      const shown = copy(document) as Record<string, unknown>
      set(shown, distanceField, distance * multiplier)
      if (typeof includeLocs === 'string') set(shown, includeLocs, document[key])
      return shown
    }),
  )
}

interface Near {
  readonly document: Document
  readonly distance: number
}

/** The field that holds a place, where the stage names none. */
function placeFieldOf(documents: readonly Document[]): string {
  for (const document of documents) {
    const [name] = Object.entries(document).find(([, value]) => geometryOf(value)) ?? []
    if (name !== undefined) return name
  }
  return ''
}
