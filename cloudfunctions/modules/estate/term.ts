import * as z from 'zod/mini'

/** An invitation and, once redeemed, the time somebody holds the post: its end cuts access at once. */
export const term = z.looseObject({
  id: z.string(),
  role: z.enum(['household', 'worker']),
  householdId: z.nullable(z.string()),
  estateIds: z.nullable(z.array(z.string())),
  codeHash: z.string(),
  invitedBy: z.nullable(z.string()),
  expiresAt: z.date(),
  holder: z.nullable(z.looseObject({ key: z.string(), personId: z.string(), name: z.string(), showName: z.boolean() })),
  /** The press by which the holder redeemed it, so that the same press is answered as before whatever came since. */
  redeemedBy: z.optional(z.string()),
  from: z.nullable(z.date()),
  until: z.nullable(z.date()),
})
export type Term = z.output<typeof term>

/** Whether somebody holds the post at that moment. */
export function isHeld(term: Term, at: Date) {
  return term.holder !== null && term.from !== null && term.from <= at && (term.until === null || at < term.until)
}

/** Whether it is an invitation that may still be redeemed. */
export function isOpenInvitation({ holder, expiresAt }: Term, at: Date) {
  return holder === null && at < expiresAt
}

/** Whether it is over for good: the term ended, or the invitation ran out. */
export function hasEnded({ holder, expiresAt, until }: Term, at: Date) {
  return holder === null ? expiresAt <= at : until !== null && until <= at
}
