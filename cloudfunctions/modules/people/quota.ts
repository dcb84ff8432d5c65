import { REPORTS_PER_DAY } from '@contract/report/form'
import { RECOGNISED_PER_DAY } from '@contract/speech'
import { day } from '@contract/schema/day'
import * as z from 'zod/mini'
import { digest } from '../../platform/digest'

/** How many places each limit has a day. */
export const limits = {
  reports: REPORTS_PER_DAY,
  filed: 30,
  meetings: 10,
  suggestions: 5,
  sounds: RECOGNISED_PER_DAY,
} as const
export type Limit = keyof typeof limits

/** So many reports that were hidden are not counted a day. */
export const HIDDEN_MAX = 20

/** One place of a day's, and what has taken it. */
const place = z.looseObject({ id: z.string(), day, at: z.date() })
const places = z._default(z.array(place), [])

/** Places by limit, the latest first; and of reports those that a refusal must not tell of, for their resident has hidden them. */
export const lists = {
  reports: places,
  filed: places,
  meetings: places,
  suggestions: places,
  sounds: places,
  hidden: places,
}

/** What one person has taken of each day's limits. Its id is a hash of theirs, so that a deletion frees no place and leads nobody here. */
export const quota = z.looseObject({ _id: z.string(), version: z.int(), ...lists })
export type Quota = z.output<typeof quota>

export function newQuota(key: string): Quota {
  return z.parse(quota, { _id: quotaId(key), version: 1 })
}

export function quotaId(key: string) {
  return digest('quota', key)
}
