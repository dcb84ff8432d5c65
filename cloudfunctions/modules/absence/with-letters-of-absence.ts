import { outOfQuietHours, type Letter, type Outbox } from '../../workflow/letter'
import { withoutOldLetters } from '../../workflow/outbox'
import type { Absence } from '../estate/community'
import { absenceIdOf } from './absence-id'
import { isOver, neverBegan } from './absence-span'
import type { AbsenceLetterKind } from './letters'
import { isAskedOf, standsIn } from './stands-in'

/** Letters that are through, kept to be looked at. */
const LETTERS_KEPT = 20

/** Who did it, by which command: a worker tells both, a household the other. */
type By = { command: string; at: Date; isWorker: boolean }

type Told = { kind: AbsenceLetterKind; to: string; at: Date }

/** The outbox with what a change of an absence tells: the one that was asked, the one that is away; and on the day it ends, both. Of what waited to be told to them the latest word stays. */
export function withLettersOfAbsence(outbox: Outbox, before: Absence | null, after: Absence, by: By): Outbox {
  const about = absenceIdOf(after)
  const now = toldNow(before, after, by)
  const entries = [...now, ...toldAtTheEnd(after, by)].map(({ kind, to, at }) => [
    `${kind}-${about}-${by.command}-${to}`,
    { kind, to: 'household', ids: [to], at: outOfQuietHours(at, false), state: 'waiting', about } satisfies Letter,
  ])
  const isTold = ({ ids: [to] }: Letter) => now.some((told) => told.to === to)
  const standing = Object.entries(outbox.entries).filter(
    ([, letter]) => !(isWaitingAbout(letter, about) && (isOfTheEnd(letter) || isTold(letter))),
  )
  return withoutOldLetters(
    { entries: Object.fromEntries([...standing, ...entries]) as Outbox['entries'] },
    LETTERS_KEPT,
  )
}

function toldNow(before: Absence | null, after: Absence, { at, isWorker }: By): Told[] {
  return [
    ...toldToFormer(before, after),
    ...toldToStandIn(before, after, isWorker, at),
    ...toldToAbsent(before, after, isWorker),
  ].map((told) => ({ ...told, at }))
}

/** Whoever agreed and is not needed any more; who said no themselves knows. */
function toldToFormer(before: Absence | null, after: Absence): Omit<Told, 'at'>[] {
  const former = before?.standInId ?? null
  if (before === null || former === null || !standsIn(before, former) || after.state === 'refused') return []
  return standsIn(after, former) && !neverBegan(after) ? [] : [{ kind: 'stand-in-released', to: former }]
}

/** Whoever is asked now, was named by a worker, or agreed to other days. */
function toldToStandIn(before: Absence | null, after: Absence, isWorker: boolean, at: Date): Omit<Told, 'at'>[] {
  const { standInId: to } = after
  if (to === null || isOver(after, at)) return []
  if (isAskedOf(after, to)) return before && isAskedOf(before, to) ? [] : [{ kind: 'stand-in-asked', to }]
  if (!standsIn(after, to)) return []
  if (!before || !standsIn(before, to)) return isWorker ? [{ kind: 'stand-in-set', to }] : []
  return before.until?.getTime() === after.until?.getTime() ? [] : [{ kind: 'stand-in-moved', to }]
}

/** The household that is away, of what others decided. */
function toldToAbsent(before: Absence | null, after: Absence, isWorker: boolean): Omit<Told, 'at'>[] {
  const { householdId: to, standInId, state } = after
  const isNew = before?.state !== state || before?.standInId !== standInId
  if (!isNew || state === 'asked') return []
  if (state === 'agreed') return [{ kind: 'stand-in-agreed', to }]
  return state === 'refused' || (isWorker && standInId === null) ? [{ kind: 'stand-in-refused', to }] : []
}

/** Whoever ended it themselves is not told; what is over before it began has no end. */
function toldAtTheEnd(after: Absence, { at }: By): Told[] {
  const { householdId, standInId, until } = after
  if (until === null || neverBegan(after)) return []
  const end = until > at ? until : at
  const toStandIn: Told[] =
    standInId !== null && standsIn(after, standInId) ? [{ kind: 'absent-back', to: standInId, at: end }] : []
  return until > at ? [...toStandIn, { kind: 'welcome-back', to: householdId, at: end }] : toStandIn
}

function isWaitingAbout({ state, about }: Letter, absenceId: string) {
  return about === absenceId && state === 'waiting'
}

function isOfTheEnd({ kind }: Letter) {
  const ofTheEnd: readonly string[] = ['absent-back', 'welcome-back'] satisfies AbsenceLetterKind[]
  return ofTheEnd.includes(kind)
}
