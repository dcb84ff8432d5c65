import type { Needs } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import { householdOf, type Community } from './community'
import { leads } from './covers-community'
import { invited } from './invited'
import type { Term } from './term'
import type { WorkerCaller } from './worker-caller'

/** Writes an invitation into the community, once for each press, and gives the code to hand over. */
export async function invite(
  community: Community | null,
  post: Pick<Term, 'role' | 'householdId'>,
  commandId: string,
  worker: WorkerCaller,
  { estate, now }: Needs,
) {
  if (!community || !leads(worker, community)) return refuse('NOT_FOUND')
  const { code, term } = invited(post, worker.personId, commandId, now())
  const add = (community: Community) => ({ ...community, terms: [...community.terms, term] })
  const standing = ({ terms }: Community) => terms.find(({ id }) => id === term.id)
  const after = await estate.changeCommunity<never>(
    community._id,
    add,
    (community) => standing(community) !== undefined,
    {
      known: community,
    },
  )
  if (after instanceof Refused) return after
  const name = post.householdId === null ? community.name : householdOf(community, post.householdId)?.name
  return { code, post: name ?? community.name, expiresAt: (standing(after) ?? term).expiresAt.toISOString() }
}
