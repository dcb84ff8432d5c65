import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { HouseholdNeeds } from '../../../needs'
import { digest } from '../../../platform/digest'
import { refuse } from '../../../platform/refuse'
import { dayOf, startOfDay } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import { commandOf } from '../../../workflow/command-key'
import { buildingsCoveredBy } from '../../estate/buildings-covered-by'
import { buildingOf } from '../../estate/community'
import { nextDueAt } from '../next-due-at'
import { isStandOn, toStandView } from '../stand'
import { newMeeting } from './new-meeting'

const STANDS_A_DAY = 10

/** 我在这儿听一个钟头, in one tap. The nth of a day has an id known beforehand, so that of two taps at once one makes it. */
export const openStand: UseCase<typeof household.openStand, HouseholdCaller, HouseholdNeeds> = async (
  { formId },
  caller,
  needs,
) => {
  const { post, personId, community } = caller
  const at = needs.now()
  const command = commandOf(personId, { procedure: needs.procedure, commandId: formId })
  const today = await needs.stands.begunSince(post.id, startOfDay(at))
  const isIt = (stand: (typeof today)[number]) => stand.commands.includes(command) || isStandOn(stand, at)
  const standing = today.find(isIt)
  if (standing) return toStandView(standing)
  const covered = buildingOf(community, buildingsCoveredBy(community, post.id, at)[0]?.id ?? '')
  const building = covered ?? community.buildings[0]
  if (today.length >= STANDS_A_DAY || !building) return refuse('TOO_MANY_MEETINGS_TODAY')

  const meetingId = digest('stand', post.id, dayOf(at), String(today.length))
  const begun = {
    ...newMeeting(meetingId, [], building, caller, at),
    kind: 'stand' as const,
    state: 'published' as const,
    startAt: at,
    closesAt: at,
    publishedAt: at,
    commands: [command],
  }
  const { thing } = await needs.meetings.createOnce({ ...begun, dueAt: nextDueAt(begun) })
  return toStandView(thing)
}
