import * as z from 'zod/mini'
import { reminders } from '../credit/resident'
import { office } from '../estate/place'
import { meetingState } from '../meeting/meeting'
import { party } from '../seats/sign-up'
import { callbackView, solved } from '../report/callback'
import { identity } from '../report/report'

/** What the "mine" page shows. */
export const me = z.object({
  roles: z.object({ household: z.nullable(z.string()), worker: z.nullable(z.string()) }),
  street: office,
  operator: z.nullable(z.string()),
  filings: z.nullable(z.string()),
  reports: z.int(),
  /** How many reminders they may still be sent; absent in what an older phone kept. */
  reminders: z.optional(reminders),
})

/** One report as the export file carries it: everything we keep that came from this person. */
export const exportedReport = z.object({
  number: z.string(),
  at: z.iso.datetime(),
  place: z.string(),
  text: z.string(),
  category: z.string(),
  identity,
  /** What the form left, then each that was shared since. */
  contacts: z.array(z.object({ name: z.nullable(z.string()), phone: z.nullable(z.string()) })),
  hotline: z.nullable(z.string()),
  photos: z.array(z.string()),
  /** What was said aloud, in its order: how long, and what was understood of it. */
  sounds: z.optional(z.array(z.object({ at: z.iso.datetime(), seconds: z.int(), words: z.nullable(z.string()) }))),
  /** What they said, and by which post (`by`) they were asked and answered, in its order. */
  said: z.array(
    z.object({
      at: z.iso.datetime(),
      event: z.string(),
      text: z.nullable(z.string()),
      by: z.optional(z.nullable(z.string())),
      solved: z.optional(solved),
    }),
  ),
  ...callbackView,
  footprints: z.array(z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() })),
})
export type ExportedReport = z.output<typeof exportedReport>

/** One bench meeting this person signed up for, with what they said then and where they stand. */
export const exportedMeeting = z.object({
  place: z.string(),
  startAt: z.iso.datetime(),
  host: z.string(),
  state: meetingState,
  as: z.enum(['seated', 'attended', 'offered', 'waiting']),
  party,
  name: z.nullable(z.string()),
  at: z.iso.datetime(),
})
export type ExportedMeeting = z.output<typeof exportedMeeting>

/** What this person suggested about the app. */
export const exportedSuggestion = z.object({ at: z.iso.datetime(), text: z.string() })
export type ExportedSuggestion = z.output<typeof exportedSuggestion>
