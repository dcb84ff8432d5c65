/** A place on the sphere as a vector of length one. */
export type Vector = readonly [x: number, y: number, z: number]
export type Position = readonly [longitude: number, latitude: number]

export const EARTH_RADIUS_M = 6_378_100
const RADIANS = Math.PI / 180

export function vectorOf([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [RADIANS * longitude, RADIANS * latitude]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

export const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

export const lengthOf = (a: Vector) => Math.sqrt(dot(a, a))

/** The angle between two places in radians, computed as MongoDB does. */
export const angleBetween = (a: Vector, b: Vector) => Math.atan2(lengthOf(cross(a, b)), dot(a, b))
