import * as z from 'zod/mini'
import {
  callback,
  category,
  declineReason,
  identity,
  reportAct,
  reportState,
  returnReason,
  routeReason,
} from '@contract/schema/report'
import { letter } from '../letter/letter'
import { deadline } from './deadline'

export const actor = z.looseObject({
  kind: z.enum(['resident', 'household', 'community', 'street', 'system']),
  post: z.nullable(z.string()),
  name: z.nullable(z.string()),
  personId: z.nullable(z.string()),
})
export type Actor = z.output<typeof actor>

/** A photo of a report; hidden from all but its sender while it is not checked. As long as the content check lets everything pass, each comes in checked. */
export const keptPhoto = z.looseObject({ fileId: z.string(), checked: z.boolean() })

/** Who has it: one household or several (the first taker has it), the community, the street. */
export const destination = z.looseObject({
  kind: z.enum(['household', 'community', 'street']),
  ids: z.array(z.string()),
  name: z.string(),
  worker: z.nullable(z.string()),
})
export type Destination = z.output<typeof destination>

/** How a happening left the report: what its press was answered, and is answered again. */
const left = z.looseObject({ state: reportState, destination: z.nullable(destination), answerBy: z.date() })

/** One thing that happened: what, who (post and person), when, and the press it came from. */
export const happening = z.looseObject({
  act: reportAct,
  at: z.date(),
  by: actor,
  command: z.nullable(z.string()),
  to: z.nullable(z.string()),
  text: z.nullable(z.string()),
  reason: z.nullable(z.union([returnReason, declineReason])),
  until: z.nullable(z.date()),
  photos: z.array(keptPhoto),
  left,
})
export type Happening = z.output<typeof happening>

/** A report with its whole history and its unsent letters: one document, one conditional write (docs/behaviour.md). */
export const report = z.looseObject({
  _id: z.string(),
  version: z.int(),
  number: z.string(),
  state: reportState,
  streetId: z.string(),
  communityId: z.string(),
  estateId: z.string(),
  buildingId: z.string(),
  unit: z.nullable(z.string()),
  place: z.string(),
  spot: z.nullable(z.string()),
  residentId: z.nullable(z.string()),
  filedBy: z.nullable(actor),
  text: z.string(),
  category,
  photos: z.array(keptPhoto),
  identity,
  kept: z.looseObject({ name: z.boolean(), phone: z.boolean(), shared: z.boolean() }),
  contacts: z.array(z.string()),
  /** A contact given to the households that have it now, and to nobody else; what the form itself left stands beside. */
  shared: z.optional(
    z.nullable(
      z.looseObject({
        contactId: z.string(),
        form: z.nullable(z.string()),
        kept: z.looseObject({ name: z.boolean(), phone: z.boolean() }),
      }),
    ),
  ),
  handTo: z.enum(['household', 'community', 'street']),
  excluded: z.looseObject({ households: z.array(z.string()), persons: z.array(z.string()) }),
  hotline: z.nullable(z.string()),
  destination: z.nullable(destination),
  route: routeReason,
  returns: z.int(),
  reopenings: z.int(),
  deadline,
  asked: z.nullable(
    z.looseObject({ at: z.date(), text: z.nullable(z.string()), meet: z.boolean(), by: z.string(), reminded: z.int() }),
  ),
  history: z.array(happening),
  letters: z.looseObject({ entries: z.record(z.string(), letter) }),
  callback: z.nullable(z.looseObject({ ...callback.shape, at: z.date() })),
  callbackTriedAt: z.nullable(z.date()),
  withdrawn: z.boolean(),
  meetingId: z.optional(z.nullable(z.string())),
  at: z.date(),
  answerBy: z.date(),
  resolvedAt: z.nullable(z.date()),
  endedAt: z.nullable(z.date()),
  solvedAt: z.nullable(z.date()),
  wakeAt: z.nullable(z.date()),
})
export type Report = z.output<typeof report>

/** Still somebody's to do: not resolved, not ended. */
export const openStates = ['checking', 'routed', 'unrouted', 'accepted', 'asked', 'returned', 'reopened'] as const

/** Whether somebody is there to be asked: not where a neighbour spoke for them, nor when they have hidden it. */
export function canAnswer({ residentId, withdrawn }: Report) {
  return residentId !== null && !withdrawn
}

export function isOpen({ state }: Report) {
  return (openStates as readonly string[]).includes(state)
}
