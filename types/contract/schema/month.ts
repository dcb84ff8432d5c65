import * as z from 'zod/mini'

/** A month in Shanghai, `2026-01`. */
export const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
