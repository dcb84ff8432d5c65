import * as z from 'zod/mini'
import type { Schema } from '../procedure'

export const PAGE_SIZE = 20

/** Where the last page ended; absent for the first page. */
export const cursor = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_[a-z0-9-]{2,64}$/),
  z.refine((text) => !Number.isNaN(Date.parse(text.slice(0, text.indexOf('_'))))),
)

/** One page of a list; `older` asks for the next, null at the end. */
export function pageOf<S extends Schema>(row: S) {
  return z.object({ rows: z.array(row), older: z.nullable(cursor) })
}

/** One page of a queue and how many stand in it altogether. */
export function queueOf<S extends Schema>(row: S) {
  return z.object({ total: z.int(), rows: z.array(row), older: z.nullable(cursor) })
}
