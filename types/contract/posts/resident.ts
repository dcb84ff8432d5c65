import * as z from 'zod/mini'
import { communityName, lookedAfter, token } from '../estate/place'
import { phone } from '../people/person-fields'
import { command, query, strictInput } from '../procedure'
import { reportText } from '../report/report'
import { receipt } from '../report/sending'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'
import { isSaid, sounds } from '../schema/sound'

/** A household that is put up for everybody to say something about (公示); its holder is not named. */
export const posting = z.object({
  household: z.object({ id, number: z.string(), name: z.string() }),
  buildings: z.array(lookedAfter),
  decided: z.nullable(z.object({ by: z.string(), on: day })),
  from: day,
  until: day,
})
export type Posting = z.output<typeof posting>

/** What somebody has to say about a 公示; `formId` makes a second press the same. */
const wordsOnPosting = strictInput({
  formId: intentId,
  householdId: id,
  text: z.optional(reportText),
  sounds: z.optional(sounds),
  phone: z.optional(phone),
}).check(z.refine(isSaid))

/** What everybody may ask about the households that are put up. */
export const residentPosts = {
  /** Those of a community, found by its id or by the code of a placard of theirs. */
  listPostings: query(
    z.discriminatedUnion('by', [
      strictInput({ by: z.literal('token'), token }),
      strictInput({ by: z.literal('community'), communityId: id }),
    ]),
    z.object({ community: communityName, postings: z.array(posting) }),
    ['NOT_FOUND'],
  ),
  /** 我有话说: a report straight to the community, of which that household never learns. */
  sayAboutPosting: command(wordsOnPosting, receipt, [
    'NOT_FOUND',
    'NOT_NOW',
    'TOO_MANY_REPORTS_TODAY',
    'MUTED',
    'SOUND_NOT_YOURS',
    'SOUND_TOO_LARGE',
  ]),
}
