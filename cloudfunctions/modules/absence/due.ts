import type { Needs } from '../../needs'
import type { DueThings } from '../../workflow/due-things'
import type { KeptCommunity } from '../estate/community'
import { absenceDelivery } from './letter-delivery'
import { nextDueAt } from './with-absence'

/** What time does about absences: letters alone. That one begins or is over is read off its days. */
export const dueAbsences: DueThings<KeptCommunity, Needs> = {
  store: ({ estate }) => estate.communityLetters,
  kept: 'communities',
  passTime: (community) => Promise.resolve(community),
  delivery: absenceDelivery,
  isUrgent: () => false,
  nextDueAt,
}
