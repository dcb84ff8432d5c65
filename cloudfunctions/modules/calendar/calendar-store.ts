import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import type { CommandKey } from '../../workflow/command-key'
import { keptCalendar, newCalendar, withCommand, type KeptCalendar } from './kept-calendar'

/** What streets and communities wrote down of working days; `clock` spreads it from here. */
export function createCalendarStore(database: Database) {
  const { find, where, createOnce, change, patch, is } = openCollection(database, 'calendars', keptCalendar)

  return {
    find,
    /** Those of these streets and communities, as far as they wrote something. */
    of: (ownerIds: readonly string[]) => where({ _id: is.in([...ownerIds]) }, ownerIds.length),
    /** One write for each command, on what was found a moment ago; whoever writes first begins it. */
    write: async (
      ownerId: string,
      found: KeptCalendar | null,
      { command, at }: Pick<CommandKey, 'command' | 'at'>,
      next: (kept: KeptCalendar) => KeptCalendar,
    ) => {
      const applied = (kept: KeptCalendar) => withCommand(kept, next(kept), command, at)
      const begun = found ? undefined : await createOnce(applied(newCalendar(ownerId)))
      if (begun?.created) return begun.thing
      const hasCommand = ({ commands }: KeptCalendar) => commands.includes(command)
      return change<never>(ownerId, applied, hasCommand, { known: found ?? begun?.thing })
    },
    due: (at: Date, most: number) => where({ dueAt: is.and([is.neq(null), is.lte(at)]) }, most),
    /** Notes that it is spread, unless it was written anew meanwhile. */
    noteSpread: ({ _id, version }: KeptCalendar) =>
      patch({ _id, version }, { changedFrom: is.set(null), dueAt: is.set(null) }),
  }
}

export type CalendarStore = ReturnType<typeof createCalendarStore>
