import { REPORTS_PER_DAY } from '@contract/report/form'
import { day } from '@contract/schema/day'
import * as z from 'zod/mini'
import { digest } from '../../platform/digest'

/** One place of a day's, and what has taken it. */
const place = z.looseObject({ id: z.string(), day, at: z.date() })
const places = z._default(z.array(place), [])

/** What one person has taken of each day's limits, the latest first. Its id is a hash of theirs, so that a deletion frees no place and leads nobody here. */
export const quota = z.looseObject({
  _id: z.string(),
  version: z.int(),
  /** Reports that stand in their lists, for a refusal must not tell of one that is hidden; and all of them. */
  reports: places,
  allReports: places,
  filed: places,
  meetings: places,
  suggestions: places,
})
export type Quota = z.output<typeof quota>
type List = Exclude<keyof typeof quota.shape, '_id' | 'version'>

/** Each limit of a day: the lists it counts, and how many places each has. */
export const limits = {
  reports: { reports: REPORTS_PER_DAY, allReports: 30 },
  filed: { filed: 30 },
  meetings: { meetings: 10 },
  suggestions: { suggestions: 5 },
} as const satisfies Record<string, Partial<Record<List, number>>>
export type Limit = keyof typeof limits

/** The lists a limit counts, with the places each has. */
export function listsOf(limit: Limit) {
  return Object.entries(limits[limit]) as [List, number][]
}

/** Lists what took the places of this limit that are not free. */
export function placesIn(quota: Quota, limit: Limit) {
  return listsOf(limit).flatMap(([list]) => quota[list])
}

export function hasRoom(quota: Quota, limit: Limit, today: string) {
  return listsOf(limit).every(([list, most]) => quota[list][most - 1]?.day !== today)
}

export function newQuota(key: string): Quota {
  const lists = { reports: [], allReports: [], filed: [], meetings: [], suggestions: [] }
  return { _id: quotaId(key), version: 1, ...lists }
}

export function quotaId(key: string) {
  return digest('quota', key)
}
