import { callbackSaid } from '@contract/report/callback'
import { category, handTo, identity, reportState } from '@contract/report/report'
import { routeReason } from '@contract/report/route-reason'
import * as z from 'zod/mini'
import { actor } from '../../workflow/actor'
import { outbox } from '../../workflow/letter'
import { photo } from '../../workflow/photo'
import { keptSounds } from '../../workflow/sound'
import { tiers } from '../estate/tiers'
import { askedQuestion } from './asked-question'
import { assignee } from './assignee'
import { contentChecks } from './checks/content-checks'
import { deadline } from './deadline'
import { followFields } from './follow/follow-fields'
import { historyEntry } from './history-entry'
import { excluded, mergeFields } from './merge/merge-fields'
import { contactKept, sharedContact } from './shared-contact'

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
  sharedContact: z.optional(z.nullable(sharedContact)),
  /** From which households it was taken because it was late, when, and the worker's line that says why. */
  takenFrom: z.optional(
    z.array(z.looseObject({ ids: z.array(z.string()), at: z.date(), reason: z.nullable(z.string()) })),
  ),
  /** The households, by post, that the resident lets know who they are, and those that had it and were not to know; in a report of before nobody was named. */
  knownTo: z.optional(z.array(z.string())),
  hiddenFrom: z.optional(z.array(z.string())),
  handTo,
  excluded,
  hotline: z.nullable(z.string()),
  assignee: z.nullable(assignee),
  route: routeReason,
  returns: z.int(),
  reopenings: z.int(),
  deadline,
  /** By when it is dealt with, wherever it comes to be: what held on the day it was sent. */
  tiers: z.optional(tiers),
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
  ...contentChecks,
  meetingId: z.optional(z.nullable(z.string())),
  ...mergeFields,
  ...followFields,
  /** Until when a worker takes nothing new of its resident. */
  mutedUntil: z.optional(z.nullable(z.date())),
  /** Which paper receipt of it is good, counted from 1, and since when none is, for somebody has claimed it; of before there is none, and the first is good. */
  paperReceipt: z.optional(z.looseObject({ no: z.int(), claimedAt: z.nullable(z.date()) })),
  at: z.date(),
  /** When the last thing happened to it; a report of before is given it when its month is counted. */
  lastEventAt: z.optional(z.nullable(z.date())),
  answerBy: z.date(),
  resolvedAt: z.nullable(z.date()),
  endedAt: z.nullable(z.date()),
  solvedAt: z.nullable(z.date()),
  dueAt: z.nullable(z.date()),
  /** Until when all of it is kept, and since when it is nobody's any more (retention.ts). */
  retainedUntil: z.optional(z.nullable(z.date())),
  anonymisedAt: z.optional(z.nullable(z.date())),
})
export type Report = z.output<typeof report>

/** Still somebody's to do: not resolved, not ended. */
export const openStates = [
  'checking',
  'routed',
  'unrouted',
  'accepted',
  'asked',
  'parked',
  'returned',
  'reopened',
] as const

export function isOpen({ state }: Pick<Report, 'state'>) {
  return (openStates as readonly string[]).includes(state)
}

/** Whether somebody is there to be asked: not where a neighbour spoke for them, nor when they have hidden it. */
export function canAnswer({ residentId, withdrawn }: Report) {
  return residentId !== null && !withdrawn
}
