import type { deskPosts } from '@contract/posts/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { findCommunityToManage } from '../office/change-community'
import { print } from './actions/print'
import { currentPlacard } from './actions/renew'
import { factsOf } from './household-facts'

/** The pictures of some placards' codes, to be printed: never of one that was changed, or whose household is retired. */
export const getPlacardCodes: UseCase<typeof deskPosts.getPlacardCodes, WorkerCaller, EstateNeeds> = async (
  { communityId, tokens },
  caller,
  needs,
) => {
  const community = await findCommunityToManage(communityId, caller, needs)
  if (!community) return refuse('NOT_FOUND')
  const facts = factsOf(community, needs.now())
  const bearers = tokens.map((token) =>
    community.households.find(({ placards }) => placards.some((placard) => placard.token === token)),
  )
  if (!bearers.every((bearer) => bearer !== undefined)) return refuse('NOT_FOUND')
  const isPrintable = bearers.every(
    (bearer, at) => print.may(bearer, facts) === true && currentPlacard(bearer)?.token === tokens[at],
  )
  if (!isPrintable) return refuse('NOT_NOW')
  const links = await needs.placardCodes.linksOf([...new Set(tokens)])
  if (!links) return refuse('NO_PLACARD_CODE')
  return { codes: tokens.map((token) => ({ token, url: links.get(token) ?? '' })) }
}
