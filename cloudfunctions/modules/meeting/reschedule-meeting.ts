import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { rescheduled } from './moves/rescheduled'
import { namesKnown } from './neighbours-of'
import { pressOfHost } from './press-of-host'

/** Another day or place; everybody keeps their seat and is asked again. */
export const rescheduleMeeting: UseCase<typeof household.rescheduleMeeting, HouseholdCaller, Needs> = pressOfHost(
  'published',
  (meeting, change, reporters, at) => rescheduled(meeting, change, namesKnown(reporters), at),
)
