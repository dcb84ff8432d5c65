import type * as z from 'zod/mini'
import { pickFields } from '../../platform/pick-fields'
import { buildingOf, community, estateNameOf } from './community'

/** A community as far as it says which entry of a building leads to which. */
export const communityPlaces = pickFields(community, '_id', 'estates', 'buildings')
export type CommunityPlaces = z.output<typeof communityPlaces>

/** The buildings that are meant by entries which lead to another, each under the id of the entry. */
export function mainBuildingsIn(communities: readonly CommunityPlaces[]) {
  return new Map(
    communities.flatMap((places) =>
      places.buildings.flatMap(({ id, mergedInto }) => {
        const main = mergedInto === undefined ? undefined : buildingOf(places, id)
        return main ? [[id, { id: main.id, name: `${estateNameOf(places, main)}${main.name}` }] as const] : []
      }),
    ),
  )
}
