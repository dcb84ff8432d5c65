import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { toBuildingViews } from './to-building-views'

/** The communities to pick from, and the buildings of the one picked. */
export const listPlaces: UseCase<typeof resident.listPlaces, unknown, Needs> = async (
  { communityId },
  _,
  { estate },
) => {
  const [communities, picked] = await Promise.all([
    estate.communities(),
    communityId === undefined ? null : estate.community(communityId),
  ])
  if (communityId !== undefined && !picked) return refuse('NOT_FOUND')
  return {
    communities: communities.map(({ _id: id, name, phone }) => ({ id, name, phone })),
    buildings: picked ? toBuildingViews(picked) : [],
  }
}
