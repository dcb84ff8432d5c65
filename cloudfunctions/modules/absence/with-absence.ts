import { findEarliest } from '../../workflow/find-earliest'
import { lettersDueAt } from '../../workflow/outbox'
import type { CommandKey } from '../../workflow/command-key'
import type { Absence, KeptCommunity } from '../estate/community'
import { absenceIdOf } from './absence-id'
import { isOver } from './absence-span'
import { withLettersOfAbsence } from './with-letters-of-absence'

/** So many of a household's absences that are over are kept, and so many commands of each. */
const OVER_KEPT = 20
const COMMANDS_KEPT = 20

/** The community with an absence entered or changed, this command noted on it, and whoever is concerned told. */
export function withAbsence(
  community: KeptCommunity,
  before: Absence | null,
  changed: Absence,
  { by, command, at }: CommandKey,
): KeptCommunity {
  const commands = [...(before?.commands ?? []), command].slice(-COMMANDS_KEPT)
  const after: Absence = { ...changed, id: absenceIdOf(changed), commands }
  const isWorker = by.kind !== 'household'
  const letters = withLettersOfAbsence(community.letters, before, after, { command, at, isWorker })
  const standing = before
    ? community.absences.map((absence) => (absence === before ? after : absence))
    : [...community.absences, after]
  return { ...community, absences: withoutOld(standing, after.householdId, at), letters, dueAt: nextDueAt({ letters }) }
}

/** Gives when the next letter about an absence may ring. */
export function nextDueAt({ letters }: Pick<KeptCommunity, 'letters'>) {
  return findEarliest(lettersDueAt(letters))
}

function withoutOld(absences: readonly Absence[], householdId: string, at: Date) {
  const over = absences.filter((absence) => absence.householdId === householdId && isOver(absence, at))
  const old = new Set(over.slice(0, Math.max(0, over.length - OVER_KEPT)))
  return absences.filter((absence) => !old.has(absence))
}
