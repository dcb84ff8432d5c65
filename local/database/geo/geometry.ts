import { isPlain } from '../order/type-order'
import { angleBetween, cross, dot, vectorOf, type Position, type Vector } from './sphere'

/** Any GeoJSON geometry, taken apart: places, stretches between them, and areas with their holes. */
export interface Geometry {
  readonly points: readonly Vector[]
  readonly segments: readonly Segment[]
  readonly areas: readonly Area[]
}

type Segment = readonly [Vector, Vector]
/** The outer ring, then the holes; each without the repeated last corner. */
type Area = readonly (readonly Vector[])[]

/** Reads GeoJSON or a pair of longitude and latitude; nothing for anything else. */
export function geometryOf(value: unknown): Geometry | undefined {
  if (isPosition(value)) return { points: [vectorOf(value)], segments: [], areas: [] }
  if (!isPlain(value) || typeof value.type !== 'string' || !Object.hasOwn(READERS, value.type)) return undefined
  try {
    return READERS[value.type as keyof typeof READERS](value.coordinates as never)
  } catch {
    return undefined
  }
}

export const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number' && Number.isFinite(part))

const point = (position: Position): Geometry => ({ points: [vectorOf(position)], segments: [], areas: [] })
const line = (positions: readonly Position[]): Geometry => {
  const points = positions.map(vectorOf)
  return { points, segments: segmentsOf(points), areas: [] }
}
const polygon = (rings: readonly (readonly Position[])[]): Geometry => {
  const area = rings.map((ring) => ring.slice(0, -1).map(vectorOf))
  const segments = area.flatMap((ring) => segmentsOf([...ring, ring[0]!]))
  return { points: area.flat(), segments, areas: [area] }
}
const many =
  <Part>(read: (part: Part) => Geometry) =>
  (parts: readonly Part[]): Geometry => {
    const geometries = parts.map(read)
    return {
      points: geometries.flatMap(({ points }) => points),
      segments: geometries.flatMap(({ segments }) => segments),
      areas: geometries.flatMap(({ areas }) => areas),
    }
  }

const READERS = {
  Point: point,
  LineString: line,
  Polygon: polygon,
  MultiPoint: many(point),
  MultiLineString: many(line),
  MultiPolygon: many(polygon),
}

const segmentsOf = (points: readonly Vector[]): Segment[] =>
  points.slice(1).map((end, at) => [points[at]!, end] as const)

/** Whether two geometries share at least one place. */
export function intersects(a: Geometry, b: Geometry): boolean {
  return (
    a.points.some((place) => covers(b, place)) ||
    b.points.some((place) => covers(a, place)) ||
    a.segments.some((one) => b.segments.some((other) => isCrossing(one, other)))
  )
}

/** Whether the areas of `outer` hold all of `inner`; their border belongs to them. */
export function isWithin(inner: Geometry, outer: Geometry): boolean {
  const isInside = inner.points.every((place) => outer.areas.some((area) => holds(area, place)))
  return isInside && !inner.segments.some((one) => outer.segments.some((other) => isCrossing(one, other)))
}

const TOUCH = 1e-12

function covers(geometry: Geometry, place: Vector): boolean {
  return (
    geometry.areas.some((area) => holds(area, place)) ||
    geometry.segments.some((segment) => isOn(segment, place)) ||
    geometry.points.some((other) => angleBetween(other, place) < TOUCH)
  )
}

function holds([outer = [], ...holes]: Area, place: Vector): boolean {
  if (segmentsOf([...outer, outer[0]!]).some((segment) => isOn(segment, place))) return true
  return isEnclosed(outer, place) && !holes.some((hole) => isEnclosed(hole, place))
}

/** Whether a ring smaller than half the sphere goes around a place: the directions to its corners turn once in full. */
function isEnclosed(ring: readonly Vector[], place: Vector): boolean {
  const middle = ring.reduce<Vector>(
    (sum, corner) => [sum[0] + corner[0], sum[1] + corner[1], sum[2] + corner[2]],
    [0, 0, 0],
  )
  if (dot(middle, place) <= 0) return false
  let turned = 0
  ring.forEach((corner, at) => {
    const next = ring[(at + 1) % ring.length]!
    const [from, to] = [cross(place, corner), cross(place, next)]
    turned += Math.atan2(dot(place, cross(from, to)), dot(from, to))
  })
  return Math.abs(turned) > Math.PI
}

function isOn([start, end]: Segment, place: Vector): boolean {
  const detour = angleBetween(start, place) + angleBetween(place, end) - angleBetween(start, end)
  return detour < TOUCH
}

/** Whether two stretches cross between their ends. */
function isCrossing([a, b]: Segment, [c, d]: Segment): boolean {
  const [first, second] = [cross(a, b), cross(c, d)]
  const sides = [dot(first, c) * dot(first, d), dot(second, a) * dot(second, b)]
  return sides.every((side) => side < 0) && isNear(a, b, c, d)
}

/** Great circles meet twice, on opposite sides; stretches of less than half of one meet where they are. */
const isNear = (a: Vector, b: Vector, c: Vector, d: Vector) =>
  dot([a[0] + b[0], a[1] + b[1], a[2] + b[2]], [c[0] + d[0], c[1] + d[1], c[2] + d[2]]) > 0
