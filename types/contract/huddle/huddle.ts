import { decision, meetingAbout, meetingState, onMeeting, personalData } from '../meeting/meeting'
import { id } from '../schema/ids'
import { name } from '../schema/text'
import * as z from 'zod/mini'

/** So many communities meet at once, so many topics and households each has in it. */
export const HUDDLE_COMMUNITIES_MAX = 20
export const HUDDLE_TOPICS_MAX = 8
export const HUDDLE_HOUSEHOLDS_MAX = 100
export const HUDDLE_DECISIONS_MAX = 10

export const onHuddle = onMeeting

/** What of the words that are sent looked like a name, a phone or a flat, and whoever sends them says that it tells nobody. */
export const allowedWords = z.optional(z.array(name(1, 100)).check(z.maxLength(50)))

/** Which huddle a command was carried out on. */
export const changedHuddle = z.object({ meetingId: id })

/** The same of a command with words in it: not taken where they could tell who somebody is, and what in them could. */
export const writtenHuddle = z.discriminatedUnion('saved', [
  z.object({ saved: z.literal(true), meetingId: id }),
  z.object({ saved: z.literal(false), personalData: z.array(personalData) }),
])
export type WrittenHuddle = z.output<typeof writtenHuddle>

/** A huddle in a list: which communities meet, and about how many things. */
export const huddleCard = z.object({
  meetingId: id,
  state: meetingState,
  about: meetingAbout,
  place: z.string(),
  startAt: z.iso.datetime(),
  host: z.string(),
  communities: z.array(z.string()),
  topics: z.int(),
})
export type HuddleCard = z.output<typeof huddleCard>

/** What everybody who meets sees of a huddle: the topics of all, what was agreed once the minutes are out; no resident's words. */
export const huddleCommonView = z.object({
  meetingId: id,
  state: meetingState,
  about: meetingAbout,
  place: z.string(),
  startAt: z.iso.datetime(),
  host: z.string(),
  reason: z.nullable(z.string()),
  topics: z.array(z.object({ text: z.string(), said: z.nullable(z.string()), community: z.string() })),
  decisions: z.array(
    z.object({
      ...decision.shape,
      /** Which post sees to it, where it is a household's. */
      post: z.nullable(z.string()),
      community: z.string(),
    }),
  ),
  /** Whether something in it was found unfit: households read neither topics nor minutes meanwhile. */
  held: z.optional(z.boolean()),
})
export type HuddleCommonView = z.output<typeof huddleCommonView>
