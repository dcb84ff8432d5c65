import * as z from 'zod/mini'
import { calendar } from '../calendar/calendar'
import { term } from './term'

/** A street: its office's phone, and the terms of its own workers. */
export const street = z.looseObject({
  _id: z.string(),
  version: z.int(),
  name: z.string(),
  phone: z.string(),
  operator: z.nullable(z.string()),
  filings: z.nullable(z.string()),
  /** Whether what residents say aloud is written down for them; where nothing stands, it is not. */
  speech: z.optional(z.boolean()),
  terms: z.array(term),
  /** The same as in its communities, without their own closing days. */
  calendar: z.optional(calendar),
})
export type Street = z.output<typeof street>
