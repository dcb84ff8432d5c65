import * as z from 'zod/mini'
import { personName, phone } from '../people/person-fields'
import { id } from '../schema/ids'
import { typedNumber } from '../schema/typed'

export const contact = z.strictObject({ name: z.optional(personName), phone: z.optional(phone) })

/** The number 12345 gave the resident, if they called there already. */
export const hotlineNumber = typedNumber(/^[0-9A-Za-z-]{4,32}$/)

/** Households that a consent names, by their posts. */
export const households = z.array(id).check(z.maxLength(20))
