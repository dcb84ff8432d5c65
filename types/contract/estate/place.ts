import * as z from 'zod/mini'
import { id } from '../schema/ids'
import { typedCode } from '../schema/typed'

/** `v1` and twelve plain characters, as carried by the placard's code. */
export const token = z.string().check(z.regex(/^v1[2-9A-HJKMNP-TV-Z]{12}$/))

/** As printed on the placard, unique in a street. */
export const placardNumber = typedCode(/^[0-9A-Z]{3,12}$/)

export const unitName = z.string().check(z.minLength(1), z.maxLength(10))

export const building = z.object({ id, estate: z.string(), name: z.string(), units: z.array(z.string()) })

/** A place to call: the community office or the street. */
export const office = z.object({ name: z.string(), phone: z.string() })

/** Numbers for danger, set and verified by the community; null where none is. */
export const emergencyNumbers = z.object({ silentSms: z.nullable(z.string()), gas: z.nullable(z.string()) })

/** What the buildings of a household are: named, with the units it looks after (empty: all) and all that there are. */
export const lookedAfter = z.object({
  id,
  estate: z.string(),
  name: z.string(),
  units: z.array(z.string()),
  allUnits: z._default(z.array(z.string()), []),
})

export const communityName = z.object({ id, name: z.string(), phone: z.string() })
