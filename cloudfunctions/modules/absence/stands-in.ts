import { hasAgreed } from '../estate/absence-and-stand-in'
import type { Absence } from '../estate/community'

export function isAskedOf({ standInId, state }: Absence, householdId: string) {
  return standInId === householdId && state === 'asked'
}

export function standsIn(absence: Absence, householdId: string) {
  return absence.standInId === householdId && hasAgreed(absence)
}
