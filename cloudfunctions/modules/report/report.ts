import { callbackSaid, solved } from '@contract/report/callback'
import {
  category,
  declineReason,
  handTo,
  identity,
  reportEvent,
  reportState,
  returnReason,
} from '@contract/report/report'
import { routeReason } from '@contract/report/route-reason'
import * as z from 'zod/mini'
import { actor } from '../../workflow/actor'
import { historyEntryBase } from '../../workflow/history'
import { outbox } from '../../workflow/letter'
import { photo } from '../../workflow/photo'
import { keptSounds } from '../../workflow/sound'
import { askedQuestion } from './asked-question'
import { deadline } from './deadline'

/** Who has it: one household or several (the first taker has it), the community, the street; `worker` is the term of the one who took it on. */
export const assignee = z.looseObject({
  kind: z.enum(['household', 'community', 'street']),
  ids: z.array(z.string()),
  name: z.string(),
  worker: z.nullable(z.string()),
})
export type Assignee = z.output<typeof assignee>

/** How an entry left the report: what its command was answered, and is answered again. */
const result = z.looseObject({ state: reportState, assignee: z.nullable(assignee), answerBy: z.date() })

/** One thing that happened: what, who (post and person), when, and the command it came from. */
export const historyEntry = z.looseObject({
  ...historyEntryBase,
  event: reportEvent,
  to: z.nullable(z.string()),
  text: z.nullable(z.string()),
  reason: z.nullable(z.union([returnReason, declineReason])),
  until: z.nullable(z.date()),
  /** What the resident said, or takes back; in a reopening of before it was that it is not solved. */
  solved: z.optional(solved),
  photos: z.array(photo),
  sounds: keptSounds,
  result,
})
export type HistoryEntry = z.output<typeof historyEntry>

/** Which of a resident's name and phone are kept, apart from the report. */
const contactKept = z.looseObject({ name: z.boolean(), phone: z.boolean() })
const callback = z.nullable(z.looseObject({ ...callbackSaid.shape, at: z.date() }))

/** A report with its whole history and its unsent letters: one document, one conditional write (docs/behaviour/report.md). */
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
  photos: z.array(photo),
  sounds: keptSounds,
  identity,
  hasContact: z.looseObject({ ...contactKept.shape, shared: z.boolean() }),
  contactIds: z.array(z.string()),
  /** A contact given to the households that have it now, and to nobody else; what the form itself left stands beside. */
  sharedContact: z.optional(
    z.nullable(
      z.looseObject({ contactId: z.string(), formContactId: z.nullable(z.string()), formHasContact: contactKept }),
    ),
  ),
  /** From which households it was taken because it was late, when, and the worker's line that says why. */
  takenFrom: z.optional(
    z.array(z.looseObject({ ids: z.array(z.string()), at: z.date(), reason: z.nullable(z.string()) })),
  ),
  /** The households, by post, that the resident lets know who they are, and those that had it and were not to know; in a report of before nobody was named. */
  knownTo: z.optional(z.array(z.string())),
  hiddenFrom: z.optional(z.array(z.string())),
  handTo,
  excluded: z.looseObject({ households: z.array(z.string()), persons: z.array(z.string()) }),
  hotline: z.nullable(z.string()),
  assignee: z.nullable(assignee),
  route: routeReason,
  returns: z.int(),
  reopenings: z.int(),
  deadline,
  asked: z.nullable(askedQuestion),
  history: z.array(historyEntry),
  letters: outbox,
  callback,
  /** How it stood before the resident last said whether it is solved: what a slip of the finger goes back to. */
  beforeCallback: z.optional(
    z.nullable(
      z.looseObject({
        state: reportState,
        callback,
        assignee: z.nullable(assignee),
        route: routeReason,
        deadline,
        reopenings: z.int(),
        resolvedAt: z.nullable(z.date()),
        endedAt: z.nullable(z.date()),
        solvedAt: z.nullable(z.date()),
      }),
    ),
  ),
  callbackTriedAt: z.nullable(z.date()),
  /** Since when the household that has it could not be sent word of what waits, and did not come by itself. */
  untoldSince: z.optional(z.nullable(z.date())),
  withdrawn: z.boolean(),
  meetingId: z.optional(z.nullable(z.string())),
  at: z.date(),
  answerBy: z.date(),
  resolvedAt: z.nullable(z.date()),
  endedAt: z.nullable(z.date()),
  solvedAt: z.nullable(z.date()),
  dueAt: z.nullable(z.date()),
})
export type Report = z.output<typeof report>

/** Everything that was said aloud in it, from the form on. */
export function soundsOf({ sounds, history }: Pick<Report, 'sounds' | 'history'>) {
  return [...sounds, ...history.flatMap((entry) => entry.sounds)]
}

/** Still somebody's to do: not resolved, not ended. */
export const openStates = ['checking', 'routed', 'unrouted', 'accepted', 'asked', 'returned', 'reopened'] as const

export function isOpen({ state }: Pick<Report, 'state'>) {
  return (openStates as readonly string[]).includes(state)
}

/** Whether its resident is to say something: was asked, or told that it is done. */
export function waitsForResident({ state }: Pick<Report, 'state'>) {
  return state === 'asked' || state === 'resolved'
}

/** Whether somebody is there to be asked: not where a neighbour spoke for them, nor when they have hidden it. */
export function canAnswer({ residentId, withdrawn }: Report) {
  return residentId !== null && !withdrawn
}
