import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { cancelled } from './moves/cancelled'
import { namesKnown } from './neighbours-of'
import { pressOfHost } from './press-of-host'

/** It doesn't take place; everybody hears why. */
export const cancelMeeting: UseCase<typeof household.cancelMeeting, HouseholdCaller, Needs> = pressOfHost(
  'cancelled',
  (meeting, { reason }, reporters, at) => cancelled(meeting, reason, namesKnown(reporters), at),
)
