import { HOUR_MS } from '../../platform/shanghai'
import { outOfQuietHours, type Letter } from '../../workflow/letter'
import type { DoorDay } from './door-day'
import { nextDueAt } from './next-due-at'

/** So often a door breaks within an hour before the street's workers are told. */
export const ALARMED_AFTER = 10

export type AlarmKind = 'door-broken' | 'clock-stopped'

/** Whether a door broke so often within an hour; `before` is the same door's day before, where that hour began in it. */
export function isAlarming({ brokenAt }: DoorDay, before: DoorDay | null) {
  const times = [...(before?.brokenAt ?? []), ...brokenAt].slice(-ALARMED_AFTER).map((at) => at.getTime())
  const [first, last] = [times[0], times[ALARMED_AFTER - 1]]
  return first !== undefined && last !== undefined && last - first <= HOUR_MS
}

/** Whether its workers were told, or are to be. */
export function hasAlarm({ letters }: DoorDay, kind: AlarmKind) {
  return letters.entries[kind] !== undefined
}

/** The day of a door with a letter to the street's workers: one of a kind and day, however often it happens. */
export function withAlarm(doorDay: DoorDay, kind: AlarmKind, at: Date): DoorDay {
  if (hasAlarm(doorDay, kind)) return doorDay
  const letter: Letter = { kind, to: 'street', ids: [], at: outOfQuietHours(at, false), state: 'waiting' }
  const letters = { entries: { ...doorDay.letters.entries, [kind]: letter } }
  return { ...doorDay, letters, dueAt: nextDueAt({ letters }) }
}
