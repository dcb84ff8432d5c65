import * as z from 'zod/mini'

/** The id of a thing in the cloud: made by the cloud, opaque to the phone. */
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,63}$/))

/** Made by the phone, once for a form or a press, and sent again with each retry. */
export const intentId = z.string().check(z.regex(/^[a-z0-9]{16,40}$/))

/** Digits and capitals without look-alikes (no 0 O 1 I L U), as printed and read aloud. */
export const plainAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
