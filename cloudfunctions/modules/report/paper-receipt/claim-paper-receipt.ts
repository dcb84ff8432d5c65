import type { resident } from '@contract/resident'
import type { NeedsOfResidents } from '../../../needs'
import { beginEarly } from '../../../platform/begin-early'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { byResident } from '../../../workflow/actor'
import { commandKey, type CommandKey } from '../../../workflow/command-key'
import type { CommunityPosts } from '../../estate/community'
import type { Visitor } from '../../people/person'
import { withoutSharedContact } from '../contact/household-contact'
import { newDeadline } from '../deadline'
import { withEntry } from '../history'
import { arrivalLetter } from '../letters'
import type { Report } from '../report'
import { isHeldBy, ownReason, toCommunity } from '../route'
import { toStatus } from '../views/to-status'
import { isClaimed, isOpenedBy } from './query-code'
import { withCode } from './with-code'

/** 这是我的事: what was filed for them is theirs from now on, with its story; who it is known to stays as it was. Whoever came first has it. */
export const claimPaperReceipt: UseCase<typeof resident.claimPaperReceipt, Visitor, NeedsOfResidents> = async (
  { commandId, ...typed },
  visitor,
  needs,
) => {
  const { people, estate, reports, procedure, now } = needs
  const claimant = beginEarly(Promise.all([people.residentFor(visitor), estate.postsServedBy(visitor.key)]))
  return withCode(typed, visitor, needs, async (known) => {
    const [{ personId }, serving] = await claimant
    const key = commandKey(byResident(personId), { procedure, commandId }, now())
    const next = (report: Report) => {
      if (!isOpenedBy(report, typed.queryCode, key.at)) return refuse('PAPER_RECEIPT_UNKNOWN')
      return isClaimed(report) ? refuse('PAPER_RECEIPT_CLAIMED') : withClaimant(report, personId, serving, key)
    }
    const after = await reports.change(known._id, key, next, { known })
    if (!(after instanceof Refused)) return toStatus(after)
    return after.code === 'NOT_FOUND' ? refuse('PAPER_RECEIPT_UNKNOWN') : after
  })
}

/** The report with whoever claims it as its resident; nobody handles their own, so that one with a household they hold goes to the community. */
function withClaimant(report: Report, personId: string, serving: readonly CommunityPosts[], key: CommandKey): Report {
  const { no } = report.paperReceipt ?? { no: 1 }
  const claimed = withEntry(
    report,
    report.state,
    key,
    { event: 'claimed' },
    { residentId: personId, paperReceipt: { no, claimedAt: key.at } },
  )
  const community = serving.find(({ _id }) => _id === report.communityId)
  return community && isWithOwn(report, personId, community, key.at)
    ? withCommunityInstead(claimed, community, key)
    : claimed
}

const underWay: readonly Report['state'][] = ['checking', 'routed', 'accepted', 'asked']

function isWithOwn({ assignee, state }: Report, personId: string, community: CommunityPosts, at: Date) {
  return (
    assignee?.kind === 'household' &&
    underWay.includes(state) &&
    assignee.ids.some((id) => isHeldBy(community, id, personId, at))
  )
}

function withCommunityInstead(report: Report, community: CommunityPosts, key: CommandKey): Report {
  const assignee = toCommunity(community)
  const changes = {
    ...withoutSharedContact(report),
    assignee,
    route: ownReason(report),
    asked: null,
    deadline: newDeadline(report, 'community', key.at),
  }
  // What is still to be looked at goes there once it was.
  if (report.state === 'checking') return { ...report, ...changes, answerBy: changes.deadline.answerBy }
  const entry = { event: 'routed', to: assignee.name, tell: { assignee: arrivalLetter(report) } } as const
  return withEntry(report, 'routed', key, entry, changes)
}
