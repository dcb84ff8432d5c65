import { findEarliest } from '../../workflow/find-earliest'
import { lettersDueAt } from '../../workflow/outbox'
import type { DoorDay } from './door-day'

/** Gives when the next letter about a door may ring. */
export function nextDueAt({ letters }: Pick<DoorDay, 'letters'>) {
  return findEarliest(lettersDueAt(letters))
}
