import type { CommandKey } from '../../workflow/command-key'
import type { CommunityPosts } from '../estate/community'
import { withoutLateHouseholds } from './actions/without-late-households'
import { isOnStreetsDesk } from './address-of-letter'
import { withoutSharedContact } from './contact/household-contact'
import { lateFrom, newDeadline } from './deadline'
import { withEntry } from './history'
import type { Report } from './report'
import { because, toCommunity, toStreet } from './route'

/** Whether a household has it and the day it promised is over; not while the resident is asked. */
export function isLiftDue({ state, assignee, deadline }: Report, at: Date) {
  const isToDo = state === 'routed' || state === 'accepted'
  return isToDo && assignee?.kind === 'household' && at >= lateFrom(deadline)
}

/** The report taken from its household to the desk it stands on, for a new day; the household is thanked, and nothing else tells of it. */
export function withLift(report: Report, community: CommunityPosts, key: CommandKey): Report {
  const assignee = isOnStreetsDesk(report) ? toStreet(community) : toCommunity(community)
  const deadline = newDeadline(report, assignee.kind, key.at)
  return withEntry(
    report,
    'routed',
    key,
    {
      event: 'lifted',
      to: assignee.name,
      until: deadline.answerBy,
      promisedBefore: report.deadline.answerBy,
      tell: { assignee: 'lifted' },
    },
    {
      ...withoutSharedContact(report),
      ...withoutLateHouseholds(report, assignee, undefined, key.at),
      assignee,
      route: because('lifted'),
      deadline,
    },
  )
}
