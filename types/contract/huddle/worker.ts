import * as z from 'zod/mini'
import { decisionRole } from '../meeting/meeting'
import { command, query, strictInput } from '../procedure'
import { saying } from '../report/report'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'
import { cursor, pageOf } from '../schema/paging'
import { line, words } from '../schema/text'
import { huddleAbout } from './about'
import {
  allowedWords,
  changedHuddle,
  HUDDLE_COMMUNITIES_MAX,
  HUDDLE_DECISIONS_MAX,
  HUDDLE_HOUSEHOLDS_MAX,
  HUDDLE_TOPICS_MAX,
  huddleCard,
  onHuddle,
  writtenHuddle,
} from './huddle'
import { suggestedTopic, workerHuddle } from './worker-view'

const plan = {
  about: huddleAbout,
  communityIds: z.array(id).check(z.minLength(1), z.maxLength(HUDDLE_COMMUNITIES_MAX)),
  place: line(2, 40),
  startAt: z.iso.datetime(),
  allowedWords,
}
const topics = z.array(words(2, 200)).check(z.maxLength(HUDDLE_TOPICS_MAX))

/** What was agreed, who sees to it, in which community; a household is named by its post. */
const decided = z
  .strictObject({
    what: words(2, 200),
    role: decisionRole,
    by: day,
    communityId: id,
    householdId: z.nullable(id),
  })
  .check(z.refine(({ role, householdId }) => (role === 'household') === (householdId !== null)))

/** What a worker may ask about the huddles of their communities. */
export const workerHuddles = {
  listHuddles: query(strictInput({ list: z.enum(['coming', 'past']), before: z.optional(cursor) }), pageOf(huddleCard)),
  getHuddle: query(strictInput({ meetingId: id }), workerHuddle, ['NOT_FOUND']),
  /** Who may be called: the other communities of the street, and a community's own households. */
  getHuddleChoices: query(
    strictInput({}),
    z.object({
      communities: z.array(z.object({ id, name: z.string(), isOurs: z.boolean() })),
      households: z.array(z.object({ id, name: z.string(), communityId: id })),
    }),
  ),
  suggestHuddleTopics: query(strictInput({ communityId: id }), z.object({ topics: z.array(suggestedTopic) }), [
    'NOT_FOUND',
  ]),
  openHuddle: command(strictInput({ formId: intentId, ...plan, topics }), writtenHuddle, [
    'NOT_FOUND',
    'HUDDLE_TOO_SOON',
    'TOO_MANY_MEETINGS_TODAY',
    'WORDS_REFUSED',
  ]),
  planHuddle: command(strictInput({ ...onHuddle, ...plan }), writtenHuddle, [
    'NOT_FOUND',
    'NOT_NOW',
    'HUDDLE_TOO_SOON',
    'WORDS_REFUSED',
  ]),
  /** A community's own topics and households. */
  planHuddlePart: command(
    strictInput({
      ...onHuddle,
      communityId: id,
      topics,
      householdIds: z.array(id).check(z.maxLength(HUDDLE_HOUSEHOLDS_MAX)),
      allowedWords,
    }),
    writtenHuddle,
    ['NOT_FOUND', 'NOT_NOW', 'WORDS_REFUSED'],
  ),
  publishHuddle: command(strictInput(onHuddle), changedHuddle, ['NOT_FOUND', 'NOT_NOW', 'HUDDLE_TOO_SOON']),
  rescheduleHuddle: command(
    strictInput({ ...onHuddle, startAt: plan.startAt, place: plan.place, reason: saying, allowedWords }),
    writtenHuddle,
    ['NOT_FOUND', 'NOT_NOW', 'HUDDLE_TOO_SOON', 'TOO_MANY_RESCHEDULES', 'WORDS_REFUSED'],
  ),
  /** A community takes part no more, until it begins; its topics go with it. */
  leaveHuddle: command(strictInput({ ...onHuddle, communityId: id }), changedHuddle, ['NOT_FOUND', 'NOT_NOW']),
  cancelHuddle: command(strictInput({ ...onHuddle, reason: saying, allowedWords }), writtenHuddle, [
    'NOT_FOUND',
    'NOT_NOW',
    'WORDS_REFUSED',
  ]),
  /** That a post came, or another for it (由…代来); `came: false` takes a slip back. */
  markPostCame: command(
    strictInput({ ...onHuddle, householdId: id, came: z.boolean(), actedBy: z.nullable(id) }),
    changedHuddle,
    ['NOT_FOUND', 'NOT_NOW'],
  ),
  writeHuddleMinutes: command(
    strictInput({
      ...onHuddle,
      said: z.array(words(2, 500)).check(z.maxLength(HUDDLE_COMMUNITIES_MAX * HUDDLE_TOPICS_MAX)),
      decisions: z.array(decided).check(z.maxLength(HUDDLE_DECISIONS_MAX)),
      allowedWords,
    }),
    writtenHuddle,
    ['NOT_FOUND', 'NOT_NOW', 'NOT_YET_MET', 'DAY_PAST', 'WORDS_REFUSED'],
  ),
  publishHuddleMinutes: command(strictInput(onHuddle), changedHuddle, ['NOT_FOUND', 'NOT_NOW', 'DAY_PAST']),
  passHuddleCheck: command(strictInput(onHuddle), changedHuddle, ['NOT_FOUND', 'NOT_NOW']),
  keepHuddleHidden: command(strictInput(onHuddle), changedHuddle, ['NOT_FOUND', 'NOT_NOW']),
}
