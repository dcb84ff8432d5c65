import type { Needs } from '../needs'
import { refuse } from '../platform/refuse'
import { householdHeldBy } from './household-caller'

/** Gives the household whose post the caller holds now; a community's document tells all of it in one reading. */
export async function requireHousehold({ openId, people, estate, now }: Needs) {
  const id = openId()
  if (id === null) return refuse('NOT_SIGNED_IN')
  const { key } = people.visitor(id)
  const communities = await estate.communitiesServedBy(key)
  return (
    communities.map((community) => householdHeldBy(community, key, now())).find((held) => held !== null) ??
    refuse('NO_POST')
  )
}
