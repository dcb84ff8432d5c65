import type { household } from '@contract/household'
import { byHousehold, type HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { commandsOn } from '../../../workflow/command'
import { onMeetings } from '../commands-on-meeting'
import type { Meeting } from '../meeting'
import { isStandOn } from '../stand'

/** Whoever listens says that it is over: it took place, whether or not somebody came. */
export const end = action({
  may: (meeting: Meeting, { at }: { at: Date }) => isStandOn(meeting, at) || 'NOT_NOW',
  does: (meeting, _, { at }) => ({ ...meeting, state: 'met' as const, endedAt: at }),
})

const standCommand = commandsOn({
  ...onMeetings,
  actor: byHousehold,
  mayKnow: ({ kind, householdId }: Meeting, { households }: HouseholdCaller) =>
    kind === 'stand' && households.includes(householdId),
  facts: (_, at): { at: Date } => ({ at }),
  answer: ({ _id: meetingId }) => ({ meetingId }),
})

export const endStand: UseCase<typeof household.endStand, HouseholdCaller, Needs> = standCommand(end)
