import type { Database } from './connect-cloud'

/** The fields that differ, as an update: set whole, gone ones removed, a list that only grew by what was added to it, maps entry by entry so that an outcome written beside is kept. */
export function diffFields(before: object, after: object, is: Database['command']) {
  const update: Record<string, unknown> = {}
  for (const [field, was, becomes] of differing(before, after)) {
    if (isMap(was) && isMap(becomes)) {
      for (const [key, , value] of differing(was.entries, becomes.entries))
        update[`${field}.entries.${key}`] = value === undefined ? is.remove() : is.set(value)
    } else update[field] = becomes === undefined ? is.remove() : setOrPush(was, becomes, is)
  }
  return update
}

/** A field kept as a map of entries that are written one by one. */
type KeptMap = { entries: Record<string, unknown> }

function isMap(value: unknown): value is KeptMap {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'entries')
}

/** A list that is as it was but for what stands after it grows by that alone: a history by an entry, however long it is. */
function setOrPush(was: unknown, becomes: unknown, is: Database['command']): unknown {
  if (!Array.isArray(was) || !Array.isArray(becomes) || becomes.length <= was.length) return is.set(becomes)
  const grew = was.every((entry, index) => entry === becomes[index])
  return grew ? is.push(becomes.slice(was.length)) : is.set(becomes)
}

function differing(before: object, after: object): [string, unknown, unknown][] {
  const was = before as Record<string, unknown>
  const becomes = after as Record<string, unknown>
  return [...new Set([...Object.keys(was), ...Object.keys(becomes)])]
    .filter((field) => field !== '_id' && field !== 'version' && was[field] !== becomes[field])
    .map((field) => [field, was[field], becomes[field]])
}
