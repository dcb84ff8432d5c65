import { PAGE_SIZE } from '@contract/schema/paging'
import type { Scope } from '../../access/scope'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import type { Where } from '../../platform/open-raw-collection'
import { pickFields } from '../../platform/pick-fields'
import type { Change } from '../../workflow/command'
import { bulletin, type Bulletin } from './bulletin'
import * as z from 'zod/mini'

/** A bulletin in a list: not what it says. */
const bulletinInList = z.object({
  ...pickFields(bulletin, '_id', 'place', 'month', 'audience', 'state', 'at').shape,
  editions: z.array(pickFields(bulletin.shape.editions._zod.def.element, 'at')),
})
export type BulletinInList = z.output<typeof bulletinInList>

/** Where bulletins are kept: one for each place, month and audience. */
export function createBulletinStore(database: Database) {
  const { find, createOnce, listParts, change, is } = openCollection(database, 'bulletins', bulletin)

  const once: Change<Bulletin> = (id, { command }, next, already) =>
    change(
      id,
      (before) => {
        const after = next(before)
        return 'commands' in after && after !== before ? { ...after, commands: [...after.commands, command] } : after
      },
      ({ commands }) => commands.includes(command),
      already,
    )

  return {
    find,
    createOnce,
    change: once,
    /** Those of a community; of a street its own, and what its communities published. */
    inScope: ({ kind, id }: Scope, after?: string) => {
      const ofStreet = [
        { streetId: id, communityId: null },
        { streetId: id, state: is.neq('draft') },
      ]
      const where = kind === 'street' ? (is.or(ofStreet) as unknown as Where) : { communityId: id }
      return listParts(bulletinInList, where, { by: 'at', order: 'desc', size: PAGE_SIZE, after })
    },
  }
}

export type BulletinStore = ReturnType<typeof createBulletinStore>
