import { Refused } from 'local-cloudbase'

export type Keyed = Readonly<Record<string, string>>

const VARIABLES_MAX_BYTES = 4096

/** A function's environment as it is written back whole: what stands there, with what is given in its place. */
export function mergeVariables(door: string, found: Keyed, given: Keyed): Keyed {
  const merged = Object.fromEntries(Object.entries({ ...found, ...given }).sort(([a], [b]) => (a < b ? -1 : 1)))
  const bytes = Object.entries(merged).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0)
  if (bytes > VARIABLES_MAX_BYTES)
    throw new Refused(
      `The environment of the function ${door} would be ${bytes} bytes of at most ${VARIABLES_MAX_BYTES}: take out in the console what is no longer needed.`,
    )
  return merged
}

export function toVariables(keyed: Keyed) {
  return { Variables: Object.entries(keyed).map(([Key, Value]) => ({ Key, Value })) }
}

/** The names of what differs; a value is never shown. */
export function namesThatDiffer(found: Keyed, wanted: Keyed) {
  return Object.keys(wanted).filter((key) => found[key] !== wanted[key])
}
