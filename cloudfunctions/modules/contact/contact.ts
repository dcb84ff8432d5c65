import * as z from 'zod/mini'
import { pickFields } from '../../platform/pick-fields'

/** One look at a contact: who opened it, at which door, why. */
const accessEntry = z.looseObject({
  id: z.string(),
  at: z.date(),
  by: z.string(),
  personId: z.string(),
  door: z.enum(['household', 'worker']),
  reason: z.string(),
})
export type AccessEntry = z.output<typeof accessEntry>

/** How often one contact is opened: each look is shown to whoever gave it. */
export const REVEALS_MAX = 60

/** Name and phone for one report, kept apart from it (the report knows only the id), with everybody who opened it. */
export const contact = z.looseObject({
  _id: z.string(),
  version: z.int(),
  name: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  reportId: z.string(),
  footprints: z.array(accessEntry),
  at: z.date(),
  dueAt: z.nullable(z.date()),
})
export type Contact = z.output<typeof contact>

/** Of which report it is. */
export const contactOfReport = pickFields(contact, '_id', 'reportId')

/** 138****1234: enough to know it when it rings, without an extension. */
export function masked(phone: string) {
  const [line = ''] = phone.split(',')
  return `${line.slice(0, 3)}****${line.slice(-4)}`
}
