import type { deskBulletins } from '@contract/bulletin/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { idsIn } from '../../figures/figures'
import { itemsOf } from '../../figures/read/items-of'
import { isReadBy } from '../commands-on-bulletin'

/** What a number of a bulletin counts: of an edition what it counted when it was published, whatever is counted since. */
export const listBulletinItems: UseCase<typeof deskBulletins.listBulletinItems, WorkerCaller, DeskNeeds> = async (
  { bulletinId, code, edition, after },
  caller,
  needs,
) => {
  const bulletin = await needs.bulletins.find(bulletinId)
  if (!bulletin || !isReadBy(bulletin, caller)) return refuse('NOT_FOUND')
  const written = edition === undefined ? bulletin : bulletin.editions[edition - 1]
  return itemsOf(idsIn(written?.figures ?? [], code), after, caller, needs)
}
