import * as z from 'zod/mini'
import { calendar } from '../calendar/calendar'
import { term } from './term'
import { tierSetting } from './tiers'

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
  /** What is dialled before a local number, and the days of each tier; its communities carry a copy. */
  areaCode: z.optional(z.string()),
  tiers: z.optional(z.array(tierSetting)),
  terms: z.array(term),
  /** The last commands of workers that changed it. */
  commands: z.optional(z.array(z.string())),
  /** The same as in its communities, without their own closing days. */
  calendar: z.optional(calendar),
})
export type Street = z.output<typeof street>
