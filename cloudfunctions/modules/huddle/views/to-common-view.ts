import type { HuddleCommonView } from '@contract/huddle/huddle'
import { areWordsHeld } from '../../meeting/checks/are-words-held'
import { householdsIn, partOf, type Huddle } from '../huddle'

/** What everybody who meets sees of a huddle; what was said and agreed only once the minutes are out, or where somebody works on them. What was found unfit is for workers alone, but for place and day: posts come. */
export function toCommonView(
  huddle: Huddle,
  done: ReadonlySet<string>,
  reader: 'worker' | 'household',
): HuddleCommonView {
  const { _id: meetingId, state, about, place, startAt, host, reason } = huddle
  const isOut = state === 'minuted' || reader === 'worker'
  const held = areWordsHeld(huddle)
  const isHidden = held && reader === 'household'
  const nameOf = (communityId: string) => partOf(huddle, communityId)?.name ?? ''
  const posts = householdsIn(huddle)
  return {
    meetingId,
    state,
    about,
    place,
    startAt: startAt.toISOString(),
    host,
    reason: isHidden ? null : reason,
    topics: isHidden
      ? []
      : huddle.topics.map(({ text, said, communityId }) => ({
          text,
          said: isOut ? said : null,
          community: nameOf(communityId),
        })),
    decisions:
      isHidden || !isOut
        ? []
        : huddle.decisions.map(({ what, role, by, reportId, communityId, householdId }) => ({
            what,
            role,
            by,
            reportId,
            done: reportId !== null && done.has(reportId),
            post: posts.find(({ id }) => id === householdId)?.name ?? null,
            community: nameOf(communityId),
          })),
    ...(held && { held }),
  }
}
