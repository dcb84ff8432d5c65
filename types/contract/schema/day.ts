import * as z from 'zod/mini'

/** A day in Shanghai, `2026-01-12`. */
export const day = z.iso.date()
