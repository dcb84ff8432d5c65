import type { resident } from '@contract/resident'
import type { NeedsOfResidents } from '../../needs'
import { digest } from '../../platform/digest'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { byResident } from '../../workflow/actor'
import { commandOf } from '../../workflow/command-key'
import { withFormerAbsencesEnded } from '../absence/with-former-absences-ended'
import { householdOf, type CommunityPosts, type KeptCommunity } from '../estate/community'
import type { EndedTerm } from '../estate/ended-terms'
import type { Street } from '../estate/street'
import type { Term } from '../estate/term'
import { mayStillInvite } from './may-still-invite'
import { isAnsweredAgain, withTermStarted, type Redeeming } from './with-term-started'
import type { Visitor } from '../people/person'

/** Whoever has the code takes the post; the household's former holder hands over in the same write. Wrong codes are paused after some. */
export const redeemInvitation: UseCase<typeof resident.redeemInvitation, Visitor, NeedsOfResidents> = async (
  input,
  visitor,
  { people, estate, codeTries, procedure, now },
) => {
  const codeHash = digest('invitation', input.code)
  const [trying, { personId }, community, street] = await Promise.all([
    codeTries.begin({ kind: 'invitation', key: visitor.key, code: codeHash, what: codeHash }),
    people.residentFor(visitor),
    estate.communityInviting(codeHash),
    estate.streetInviting(codeHash),
  ])
  if (!trying) return refuse('TOO_MANY_TRIES')
  const at = now()
  const by: Redeeming = {
    holder: { key: visitor.key, personId, name: input.name, showName: input.showName },
    press: commandOf(personId, { procedure, commandId: input.commandId }),
  }
  const ended = community || street ? null : await estate.endedTerm(codeHash)
  const isKnown = community !== null || street !== null || ended !== null
  const [answer] = await Promise.all([
    community
      ? startInCommunity(community, codeHash, by, at, estate)
      : street
        ? startInStreet(street, codeHash, by, at, estate)
        : answerEnded(ended, by, at, estate),
    isKnown ? codeTries.wasRight(trying) : codeTries.wasWrong(trying),
  ])
  return answer
}

async function startInCommunity(
  community: KeptCommunity,
  codeHash: string,
  by: Redeeming,
  at: Date,
  estate: NeedsOfResidents['estate'],
) {
  const above = await findTermsAbove(community, codeHash, at, estate)
  const stands = (invitation: Term) => mayStillInvite(invitation, [...community.terms, ...above], at)
  const start = withTermStarted(codeHash, by, stands, at)
  const key = { by: byResident(by.holder.personId), command: by.press, at }
  const after = await estate.changeCommunity(community, (before) => {
    const started = start(before)
    return started instanceof Refused || started === before ? started : withFormerAbsencesEnded(before, started, key)
  })
  if (after instanceof Refused) return known(after)
  return postOf(
    after.terms.find((term) => term.codeHash === codeHash),
    after,
  )
}

async function startInStreet(
  street: Street,
  codeHash: string,
  by: Redeeming,
  at: Date,
  estate: NeedsOfResidents['estate'],
) {
  const stands = (invitation: Term) => mayStillInvite(invitation, street.terms, at)
  const after = await estate.changeStreet(street, withTermStarted(codeHash, by, stands, at))
  return after instanceof Refused ? known(after) : { role: 'worker' as const, post: after.name }
}

/** The terms of the community's street, when whoever made the invitation is none of its own workers. */
async function findTermsAbove(
  { terms, street }: KeptCommunity,
  codeHash: string,
  at: Date,
  estate: NeedsOfResidents['estate'],
) {
  const invitation = terms.find((term) => term.codeHash === codeHash)
  if (!invitation || mayStillInvite(invitation, terms, at)) return []
  return (await estate.street(street.id))?.terms ?? []
}

/** A code that stands in no place any more: the press that redeemed it is answered again, all others by what became of it. */
async function answerEnded(ended: EndedTerm | null, by: Redeeming, at: Date, estate: NeedsOfResidents['estate']) {
  if (!ended) return refuse('INVITATION_UNKNOWN')
  if (!ended.holder) return refuse('INVITATION_EXPIRED')
  if (!isAnsweredAgain(ended, by, at)) return refuse('INVITATION_USED')
  const [community, street] = await Promise.all([estate.posts(ended.place), estate.street(ended.place)])
  const place = community ?? (street && { ...street, households: [] })
  return place ? postOf(ended, place) : refuse('INVITATION_USED')
}

/** The post as whoever redeemed the invitation is told of it. */
function postOf(term: Term | undefined, place: Pick<CommunityPosts, 'name' | 'households'>) {
  const household = term?.householdId ? householdOf(place, term.householdId) : undefined
  return { role: term?.role ?? ('worker' as const), post: household?.name ?? place.name }
}

/** A place that is gone since invites nobody. */
function known<No extends Refused>(refused: No) {
  return refused.code === 'NOT_FOUND' ? refuse('INVITATION_UNKNOWN') : (refused as Exclude<No, Refused<'NOT_FOUND'>>)
}
