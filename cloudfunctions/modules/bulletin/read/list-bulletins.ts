import type { deskBulletins } from '@contract/bulletin/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'

/** The bulletins of a worker's community; a street sees what its communities published too. */
export const listBulletins: UseCase<typeof deskBulletins.listBulletins, WorkerCaller, DeskNeeds> = async (
  { before },
  { scope },
  { bulletins },
) => {
  if (scope.kind === 'estates') return { rows: [], older: null }
  const { rows, older } = await bulletins.inScope(scope, before)
  const cards = rows.map(({ _id: bulletinId, place, month, audience, state, editions }) => ({
    bulletinId,
    place,
    month,
    audience,
    state,
    editions: editions.length,
  }))
  return { rows: cards, older }
}
