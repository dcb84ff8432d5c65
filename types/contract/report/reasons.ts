import * as z from 'zod/mini'

export const returnReason = z.enum(['beyond-me', 'not-my-buildings', 'too-close', 'away', 'other'])
export type ReturnReason = z.output<typeof returnReason>
export const declineReason = z.enum([
  'other-office',
  'court-or-police',
  'no-facts',
  'private-matter',
  'answered-before',
])
export type DeclineReason = z.output<typeof declineReason>

/** Why it cannot be done now (挂账): no money, a renovation or an office above to wait for, the season, handed over to another office, brought forward by deputies. */
export const parkReason = z.enum([
  'no-funds',
  'renovation',
  'office-above',
  'season',
  'handed-over',
  'upgraded',
  'other',
])
export type ParkReason = z.output<typeof parkReason>

/** For how many days at most it is put aside, and by how many working days a deadline is put off. */
export const PARK_DAYS_MAX = 90
export const EXTENSION_DAYS_MAX = 10

/** After so many working days it is asked what 12345 did with what was handed over (Shandong's own term). */
export const HANDED_OVER_WORKING_DAYS = 5
