import type { Needs } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import { householdOf, type KeptCommunity } from '../estate/community'
import { managesCommunity } from '../../access/scope'
import { newInvitation } from './new-invitation'
import { isOpenInvitation, type Term } from '../estate/term'
import type { WorkerCaller } from '../../access/worker-caller'

/** So many invitations to one post may be open at a time. */
const OPEN_MAX = 5

type Post = Pick<Term, 'role' | 'householdId'>

/** A press, and the household or community whose post it invites to: the same id for another is another invitation. */
type Press = { commandId: string; to: string }

/** Writes an invitation into the community, once for each press, and gives the code to hand over. */
export async function writeInvitation(
  found: Promise<KeptCommunity | null>,
  post: Post,
  { commandId, to }: Press,
  worker: WorkerCaller,
  { estate, now }: Needs,
) {
  const at = now()
  const { code, term } = newInvitation(post, worker.personId, [post.role, to, commandId].join(), at)
  const [community, ended] = await Promise.all([found, estate.endedTerm(term.codeHash)])
  if (!community || !managesCommunity(worker.scope, community)) return refuse('NOT_FOUND')
  const name = post.householdId === null ? community.name : householdOf(community, post.householdId)?.name
  const answer = ({ expiresAt }: Term) => ({
    code,
    post: name ?? community.name,
    expiresAt: expiresAt.toISOString(),
  })
  if (ended) return answer(ended)

  const standing = ({ terms }: KeptCommunity) => terms.find(({ id }) => id === term.id)
  const after = await estate.changeCommunity(
    community,
    (community) => withInvitation(community, term, at),
    (community) => standing(community) !== undefined,
  )
  return after instanceof Refused ? after : answer(standing(after) ?? term)
}

function withInvitation(
  community: KeptCommunity,
  invitation: Term,
  at: Date,
): KeptCommunity | Refused<'TOO_MANY_INVITATIONS'> {
  const open = community.terms.filter((term) => isOpenInvitation(term, at) && isSamePost(term, invitation))
  if (open.length >= OPEN_MAX) return refuse('TOO_MANY_INVITATIONS')
  return { ...community, terms: [...community.terms, invitation] }
}

function isSamePost(one: Post, other: Post) {
  return one.role === other.role && one.householdId === other.householdId
}

/** Names in the staff log whom an invitation is for. */
export const invitationSubjects = [
  { kind: 'household', field: 'householdId' },
  { kind: 'community', field: 'communityId' },
]
