import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'
import { valuesAt } from '../paths/values-at'
import type { QueryOperator, QueryOps } from '../query/mingo-operators'
import { geometryOf, intersects, isPosition, isWithin, type Geometry } from './geometry'
import { near } from './near'
import { angleBetween, EARTH_RADIUS_M, vectorOf } from './sphere'

/** Where a document's field lies. `$nearSphere` also orders what is found, which `select` sees to. */
export const geoOperators: QueryOps = {
  $geoWithin: onGeometry((spec) => {
    if (isPlain(spec) && '$centerSphere' in spec) return withinCircle(spec.$centerSphere)
    const area = geometryIn('$geoWithin', spec)
    if (area.areas.length === 0) throw requestFailed('$geoWithin not supported with provided geometry')
    return (geometry) => isWithin(geometry, area)
  }),
  $geoIntersects: onGeometry((spec) => {
    const other = geometryIn('$geoIntersects', spec)
    return (geometry) => intersects(geometry, other)
  }),
  $nearSphere: onGeometry(withinReach),
  $near: onGeometry(withinReach),
}

function onGeometry(make: (spec: unknown) => (geometry: Geometry) => boolean): QueryOperator {
  return (path, spec) => {
    const test = make(spec)
    return (document) =>
      valuesAt(document, path).some((value) => {
        const geometry = geometryOf(value)
        return geometry !== undefined && test(geometry)
      })
  }
}

function geometryIn(operator: string, spec: unknown): Geometry {
  const geometry = isPlain(spec) ? geometryOf(spec.$geometry) : undefined
  if (geometry) return geometry
  throw requestFailed(`${operator} needs a $geometry that is GeoJSON (local/database/geo/geo-operators.ts)`)
}

function withinCircle(spec: unknown): (geometry: Geometry) => boolean {
  const [center, radius] = Array.isArray(spec) ? (spec as unknown[]) : []
  if (!isPosition(center) || typeof radius !== 'number')
    throw requestFailed('$centerSphere needs [[longitude, latitude], radians]')
  const middle = vectorOf(center)
  return ({ points }) => points.every((place) => angleBetween(place, middle) <= radius)
}

function withinReach(spec: unknown): (geometry: Geometry) => boolean {
  const { center, least, most } = near(spec)
  return ({ points }) => {
    const distance = Math.min(...points.map((place) => angleBetween(place, center))) * EARTH_RADIUS_M
    return distance >= least && distance <= most
  }
}
