import { day } from '@contract/schema/day'
import * as z from 'zod/mini'

/** At what codes are tried: the query code of a paper receipt, an invitation, the code on the screen of a PC. */
export type CodeKind = 'paper-receipt' | 'invitation' | 'login'

/** So many wrong codes a day go by without a pause: of one person, and at one number or code. */
export const freeTries = { person: 5, code: 10 } as const

/** How long the next try waits for the one before, once the free ones are used up; the last holds for all that follow. */
export const PAUSES_MS = [1, 5, 30].map((minutes) => minutes * 60_000)

const codeTry = z.looseObject({ id: z.string(), day, at: z.date() })

/** What was tried in vain by one person, or at one number or code, the latest first and no more than the rule asks about. Its id is a hash that leads to nobody; `at` says since when it may be let go. */
export const codeTries = z.looseObject({ _id: z.string(), version: z.int(), at: z.date(), tries: z.array(codeTry) })
