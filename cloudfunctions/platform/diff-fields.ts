import type { Database } from './connect-cloud'

/** The fields that differ, as an update: set whole, gone ones removed, maps entry by entry so that an outcome written beside is kept. */
export function diffFields(before: object, after: object, is: Database['command']) {
  const update: Record<string, unknown> = {}
  for (const [field, was, becomes] of differing(before, after)) {
    if (isMap(was) && isMap(becomes)) {
      for (const [key, , value] of differing(was.entries, becomes.entries))
        update[`${field}.entries.${key}`] = value === undefined ? is.remove() : is.set(value)
    } else update[field] = becomes === undefined ? is.remove() : is.set(becomes)
  }
  return update
}

/** A field kept as a map of entries that are written one by one. */
type KeptMap = { entries: Record<string, unknown> }

function isMap(value: unknown): value is KeptMap {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'entries')
}

function differing(before: object, after: object): [string, unknown, unknown][] {
  const was = before as Record<string, unknown>
  const becomes = after as Record<string, unknown>
  return [...new Set([...Object.keys(was), ...Object.keys(becomes)])]
    .filter((field) => field !== '_id' && field !== 'version' && was[field] !== becomes[field])
    .map((field) => [field, was[field], becomes[field]])
}
