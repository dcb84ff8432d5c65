import * as z from 'zod/mini'

/** A PC that asks to be let in: its code and what the phone is shown of it; its id is a hash of the ticket that only the PC has. */
export const login = z.looseObject({
  _id: z.string(),
  version: z.int(),
  codeHash: z.string(),
  number: z.string(),
  /** The number and two others, as the phone offers them. */
  numbers: z.array(z.string()),
  browser: z.string(),
  ip: z.string(),
  at: z.date(),
  expiresAt: z.date(),
  /** Who found it by its code, the only one who may let it in. */
  foundBy: z.nullable(z.string()),
  /** The one try at the number, and what came of it. */
  tried: z.nullable(
    z.looseObject({
      command: z.string(),
      isRight: z.boolean(),
      at: z.date(),
      key: z.string(),
      personId: z.string(),
      termId: z.string(),
    }),
  ),
})
export type Login = z.output<typeof login>
