import { digest } from '../../platform/digest'
import type { Absence } from '../estate/community'

/** Names an absence; one that an older release wrote is known by whose it is and since when. */
export function absenceIdOf({ id, householdId, from }: Pick<Absence, 'id' | 'householdId' | 'from'>) {
  return id ?? digest('absence', householdId, from.toISOString())
}
