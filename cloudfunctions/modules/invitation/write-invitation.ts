import type { Needs } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import { householdOf, type Community } from '../estate/community'
import { managesCommunity } from '../../access/scope'
import { newInvitation } from './new-invitation'
import type { Term } from '../estate/term'
import type { WorkerCaller } from '../../access/worker-caller'

/** Writes an invitation into the community, once for each press, and gives the code to hand over. */
export async function writeInvitation(
  community: Community | null,
  post: Pick<Term, 'role' | 'householdId'>,
  commandId: string,
  worker: WorkerCaller,
  { estate, now }: Needs,
) {
  if (!community || !managesCommunity(worker.scope, community)) return refuse('NOT_FOUND')
  // A press invites to one post: the same id for another is another invitation.
  const press = [post.role, post.householdId ?? community._id, commandId].join()
  const { code, term } = newInvitation(post, worker.personId, press, now())
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

/** Names in the staff log whom an invitation is for. */
export const invitationSubjects = [
  { kind: 'household', field: 'householdId' },
  { kind: 'community', field: 'communityId' },
]
