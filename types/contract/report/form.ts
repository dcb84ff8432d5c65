import * as z from 'zod/mini'
import { unitName } from '../estate/place'
import { personName, phone } from '../people/person-fields'
import { id, intentId } from '../schema/ids'
import { category, handTo, hotlineNumber, households, identity, reportText } from './report'
import { photoIds } from '../schema/photo'
import { isSaid, sounds } from '../schema/sound'
import { line } from '../schema/text'

/** How many reports a resident may send on one day; the same form counts once. */
export const REPORTS_PER_DAY = 10

const contact = z.strictObject({ name: z.optional(personName), phone: z.optional(phone) })

/** What a resident sends; `formId` makes a second press the same report. */
export const reportForm = z
  .strictObject({
    formId: intentId,
    buildingId: id,
    unit: z.optional(unitName),
    spot: z.optional(line(1, 40)),
    placard: z.optional(id),
    /** May be missing where something is said aloud. */
    text: z.optional(reportText),
    sounds: z.optional(sounds),
    category,
    photos: photoIds,
    identity,
    /** The households that the tick named, by whom alone a `named` resident agrees to be known. */
    consentTo: z.optional(households),
    contact: z.optional(contact),
    handTo,
    hotline: z.optional(hotlineNumber),
    /** The report of a neighbour that they followed, and that did not help them. */
    origin: z.optional(id),
  })
  .check(
    z.refine(isSaid),
    z.refine(({ identity, contact }) => identity !== 'anonymous' || !contact),
  )
export type ReportForm = z.output<typeof reportForm>

/** What a household or worker writes down for a neighbour, with the neighbour's word or without a name. */
export const neighbourForm = z
  .strictObject({
    formId: intentId,
    buildingId: id,
    unit: z.optional(unitName),
    text: z.optional(reportText),
    sounds: z.optional(sounds),
    category,
    photos: z.optional(photoIds),
    consent: z.enum(['agreed', 'nameless']),
    contact: z.optional(contact),
  })
  .check(
    z.refine(isSaid),
    z.refine(({ consent, contact }) => consent === 'agreed' || !contact),
  )
export type NeighbourForm = z.output<typeof neighbourForm>
