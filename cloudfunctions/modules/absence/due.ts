import type { ClockNeeds } from '../../needs'
import type { DueThings } from '../../workflow/due-things'
import type { KeptCommunity } from '../estate/community'
import { absenceDelivery } from './letter-delivery'
import { nextDueAt } from './with-absence'

/** What time does about absences: letters alone. That one begins or is over is read off its days. */
export const dueAbsences: DueThings<KeptCommunity, ClockNeeds> = {
  store: ({ communityLetters }) => communityLetters,
  kept: 'communities',
  passTime: (community) => Promise.resolve(community),
  delivery: absenceDelivery,
  isUrgent: () => false,
  nextDueAt,
}
