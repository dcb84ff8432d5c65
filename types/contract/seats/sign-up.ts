import * as z from 'zod/mini'
import { personName } from '../people/person-fields'
import { id } from '../schema/ids'
import { typedCode } from '../schema/typed'

export const SEATS_MAX = 300
export const PARTY_MAX = 4

/** How many come together: alone, or with up to three neighbours. */
export const party = z.int().check(z.minimum(1), z.maximum(PARTY_MAX))

/** How many seats there are; 0 means no limit, and nothing about waiting shows. */
export const seats = z.int().check(z.minimum(0), z.maximum(SEATS_MAX))

/** Where I stand: not in, seated with my code, offered a seat until an hour, or waiting at a place. */
export const standing = z.discriminatedUnion('as', [
  z.object({ as: z.literal('none') }),
  z.object({
    as: z.literal('seated'),
    party,
    code: z.nullable(z.string()),
    attended: z.boolean(),
    asksAgain: z.boolean(),
  }),
  z.object({ as: z.literal('offered'), party, until: z.iso.datetime() }),
  z.object({ as: z.literal('waiting'), party, place: z.int() }),
])
export type Standing = z.output<typeof standing>

/** One party on the host's list; a name only as far as it was given. */
export const guest = z.object({
  guestId: id,
  name: z.nullable(z.string()),
  party,
  attended: z.boolean(),
  walkedIn: z.boolean(),
  asksAgain: z.boolean(),
})
export type Guest = z.output<typeof guest>

export const seatCode = typedCode(/^[2-9A-HJKMNP-TV-Z]{6}$/)

export const guestName = personName
