import * as z from 'zod/mini'
import { actor } from './actor'

/** What every entry of a thing's history says: who, when, and the command it came from; the thing adds what happened and its result. */
export const historyEntryBase = {
  at: z.date(),
  by: actor,
  command: z.nullable(z.string()),
}

type WithHistory<Entry> = { history: readonly Entry[] }

/** Whether the command was carried out already. */
export function hasCommand<Entry extends { command: string | null }>(
  { history }: WithHistory<Entry>,
  { command }: { command: string },
) {
  return history.some((entry) => entry.command === command)
}

/** Gives the last entry that the command wrote. */
export function findEntry<Entry extends { command: string | null }>(
  { history }: WithHistory<Entry>,
  { command }: { command: string },
) {
  return history.findLast((entry) => entry.command === command)
}
