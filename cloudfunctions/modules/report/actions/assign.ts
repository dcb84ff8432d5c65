import { refuse, type Refused } from '../../../platform/refuse'
import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { published } from '../../../workflow/published'
import type { CommunityPosts } from '../../estate/community'
import { isAvailable } from '../../estate/absence-and-stand-in'
import { mayNotBeAssigned } from '../access'
import { workerCommand, type WorkerFacts } from '../commands-on-report'
import { withoutSharedContact } from '../contact/household-contact'
import { newDeadline } from '../deadline'
import { findExcludedElsewhere } from '../find-excluded-elsewhere'
import { withEntry } from '../history'
import { arrivalLetter } from '../letters'
import type { Assignee } from '../assignee'
import type { Report } from '../report'
import { because, toHouseholds } from '../route'
import { isStuck } from './is-stuck'
import { withoutLateHouseholds } from './without-late-households'

/** The community asked for the household, and where else somebody is excluded from the report. */
type Asked = { community: CommunityPosts | null; elsewhere?: readonly CommunityPosts[] }

/** To a household of this community, or to the worker who assigns it; with a line to say why, where somebody has it. */
type Assignment = {
  to: ({ kind: 'household'; householdId: string } & Asked) | { kind: 'self' }
  reason?: string | undefined
}

const waiting: readonly Report['state'][] = ['unrouted', 'returned', 'reopened']

/** A worker gives what nobody has, or what is stuck, to a household, or takes it on as their own; the resident is promised a new day from now. A contact shared with an earlier household stays with that one. Who took it on is not told of it. */
export const assign = action({
  may: (report: Report, { at, worker: { scope } }: WorkerFacts) => {
    const isFree = waiting.includes(report.state) || isStuck(report, at)
    // What the street has, and what was reopened twice, the street alone decides.
    const isStreets = report.assignee?.kind === 'street' || report.reopenings > 1
    return (isFree && (!isStreets || scope.kind === 'street')) || 'NOT_NOW'
  },
  does: (report, { to, reason }: Assignment, key, { takenOn }) => {
    const assignee = to.kind === 'self' ? takenOn({ assignee: null }) : householdNamed(report, to, key.at)
    if (!('ids' in assignee)) return assignee
    return withEntry(
      report,
      'routed',
      key,
      {
        event: 'assigned',
        to: assignee.name,
        text: reason ?? null,
        ...(to.kind === 'household' && { tell: { assignee: arrivalLetter(report) } }),
      },
      {
        ...withoutSharedContact(report),
        ...withoutLateHouseholds(report, assignee, reason, key.at),
        assignee,
        route: because('assigned', assignee.name),
        deadline: newDeadline(report, assignee.kind, key.at),
      },
    )
  },
})

function householdNamed(
  report: Report,
  { householdId, community, elsewhere = [] }: { householdId: string } & Asked,
  at: Date,
): Assignee | Refused<'NOT_FOUND' | 'HOUSEHOLD_EXCLUDED' | 'NOT_IN_SERVICE' | 'STAYS_WITH_COMMUNITY'> {
  if (community?._id !== report.communityId) return refuse('NOT_FOUND')
  if (mayNotBeAssigned(report, householdId, { community, elsewhere }, at)) return refuse('HOUSEHOLD_EXCLUDED')
  if (!isAvailable(community, householdId, at)) return refuse('NOT_IN_SERVICE')
  if (report.returns > 1) return refuse('STAYS_WITH_COMMUNITY')
  return toHouseholds(community, [householdId])
}

const assignTo = workerCommand(published(assign))

/** A worker gives what is stuck to a household of the report's community that is there to take it, or takes it on. */
export const assignReport: UseCase<typeof worker.assignReport, WorkerCaller, Needs> = async (input, caller, needs) => {
  const { to } = input
  if (to.kind === 'self') return assignTo({ ...input, to }, caller, needs)
  const [known, [community = null]] = await Promise.all([
    needs.reports.find(input.reportId),
    needs.estate.postsOfHouseholds([to.householdId]),
  ])
  const elsewhere = known && community ? await findExcludedElsewhere(known, community, needs) : []
  return assignTo({ ...input, to: { ...to, community, elsewhere } }, caller, needs, { known: known ?? undefined })
}
