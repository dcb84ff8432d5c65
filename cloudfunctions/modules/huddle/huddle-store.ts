import { PAGE_SIZE } from '@contract/schema/paging'
import type { Scope } from '../../access/scope'
import type { Database } from '../../platform/connect-cloud'
import { openCollection, type Listing } from '../../platform/open-collection'
import type { Where } from '../../platform/open-raw-collection'
import type { Change } from '../../workflow/command'
import { dueInStore } from '../../workflow/due-in-store'
import { nextDueAt } from '../meeting/next-due-at'
import { huddle, isHuddle, type Huddle } from './huddle'

/** More than all that can be done to one. */
const COMMANDS_KEPT = 1000

const lists = {
  coming: { states: ['draft', 'published'], order: 'asc' },
  past: { states: ['met', 'minuted', 'cancelled'], order: 'desc' },
} as const

export type HuddleList = keyof typeof lists

const kind = 'huddle'

/** The huddles among the meetings. */
export function createHuddleStore(database: Database) {
  const collection = openCollection(database, 'meetings', huddle)
  const { createOnce, keptAmong, list, where, change, read, is } = collection

  /** Another meeting under this id is as if it were missing. */
  const find = async (id: string) => (await where({ _id: id, kind }, 1))[0] ?? null
  const listed = (name: HuddleList, among: Where, after?: string) => {
    const { states, order } = lists[name]
    return list({ ...among, kind, state: is.in([...states]) }, { by: 'startAt', order, size: PAGE_SIZE, after })
  }
  const once: Change<Huddle> = (id, { command }, next, already) =>
    change(
      id,
      (before) => {
        const after = next(before)
        if (!('commands' in after) || after === before) return after
        const commands = [...after.commands, command].slice(-COMMANDS_KEPT)
        return { ...after, commands, dueAt: nextDueAt(after) }
      },
      ({ commands }) => commands.includes(command),
      already,
    )

  return {
    find,
    createOnce: (begun: Huddle) => createOnce({ ...begun, dueAt: nextDueAt(begun) }),
    keptAmong,
    change: once,
    /** Those in which a worker's communities take part; of a part of one there is none. */
    inScope: ({ kind, id }: Scope, name: HuddleList, after?: string) =>
      kind === 'estates'
        ? Promise.resolve({ rows: [], older: null })
        : listed(name, kind === 'street' ? { streetId: id } : { 'parts.communityId': id }, after),
    /** Those to which one of these households is called; a draft calls nobody. */
    calling: (householdIds: readonly string[], name: HuddleList, after?: string) =>
      listed(name, { 'parts.households.id': is.in([...householdIds]), publishedAt: is.neq(null) }, after),
    /** Finds the last one of this community whose minutes are out. */
    lastMinuted: async (communityId: string) =>
      (
        await list(
          { 'parts.communityId': communityId, kind, state: 'minuted' },
          { by: 'startAt', order: 'desc', size: 1 },
        )
      ).rows[0] ?? null,

    ...dueInStore<Huddle>({
      ...collection,
      change,
      list: (among: Where, listing: Listing) => list({ ...among, kind }, listing),
      read: (documents) => read(documents.filter((document) => isHuddle(document as object))),
    }),
  }
}

export type HuddleStore = ReturnType<typeof createHuddleStore>
