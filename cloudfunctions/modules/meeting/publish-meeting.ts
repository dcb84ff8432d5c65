import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { published } from './moves/published'
import { namesKnown } from './neighbours-of'
import { pressOfHost } from './press-of-host'
import { withoutTakenBack } from './without-taken-back'

/** Neighbours see it from now on, but for topics that were taken back meanwhile. */
export const publishMeeting: UseCase<typeof household.publishMeeting, HouseholdCaller, Needs> = pressOfHost(
  'published',
  (meeting, _, reporters, at) => published(withoutTakenBack(meeting, reporters), namesKnown(reporters), at),
)
