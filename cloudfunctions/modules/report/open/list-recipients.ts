import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { householdOf } from '../../estate/community'
import type { Resident } from '../../people/person'
import { route } from '../route'
import { findPlace } from './find-place'

/** The households that would get a report of this place and kind now, for the tick that names them; none where it goes to the community. */
export const listRecipients: UseCase<typeof resident.listRecipients, Resident, Needs> = async (
  { category, ...named },
  { personId },
  { estate, now },
) => {
  const community = await estate.around(named.buildingId)
  const place = community && findPlace(community, named)
  if (!place) return refuse('BUILDING_GONE')
  const sent = { category, handTo: 'household', identity: 'named', place, residentId: personId } as const
  const { assignee } = route(sent, community, now())
  const ids = assignee?.kind === 'household' ? assignee.ids : []
  return { households: ids.map((id) => ({ id, name: householdOf(community, id)?.name ?? '' })) }
}
