import type { Needs } from '../needs'
import { refuse } from '../platform/refuse'
import { householdHeldBy, householdsActedFor, type HouseholdCaller } from './household-caller'

/** Gives the household whose post the caller holds now, with whatever they hold elsewhere; the communities' documents tell all of it in one reading. */
export async function requireHousehold({ openId, people, estate, now }: Needs) {
  const id = openId()
  if (id === null) return refuse('NOT_SIGNED_IN')
  const { key } = people.visitor(id)
  const communities = await estate.communitiesServedBy(key)
  const at = now()
  const held = communities.map((community) => householdHeldBy(community, key, at)).find((held) => held !== null)
  if (!held) return refuse('NO_POST')
  const others = communities.filter(({ _id }) => _id !== held.community._id)
  return { ...held, besides: householdsActedFor(others, key, at) } satisfies HouseholdCaller
}
