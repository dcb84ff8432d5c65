import { byHousehold, type HouseholdCaller } from '../../access/household-caller'
import { byWorker, type WorkerCaller } from '../../access/worker-caller'
import type { Needs } from '../../needs'
import { byResident } from '../../workflow/actor'
import { commandsOn } from '../../workflow/command'
import type { Resident } from '../people/person'
import { isInScope, isOwn, isWithHousehold } from './access'
import type { Assignee } from './assignee'
import type { Report } from './report'
import { toHouseholds } from './route'
import { toStatus } from './views/to-status'

/** What every command on a report says. */
type OnReport = { reportId: string; commandId: string }

/** Names a report in the staff log. */
export const reportSubject = { kind: 'report', field: 'reportId' }

const onReports = {
  store: ({ reports }: Needs) => reports,
  id: ({ reportId }: OnReport) => reportId,
  answer: toStatus,
}

/** What the rules ask about a resident. */
export type ResidentFacts = { at: Date; senderKey: string }

export function residentFacts({ key }: Resident, at: Date): ResidentFacts {
  return { at, senderKey: key }
}

/** A resident's command on a report of theirs. */
export const residentCommand = commandsOn({
  ...onReports,
  actor: ({ personId }: Resident) => byResident(personId),
  mayKnow: isOwn,
  facts: residentFacts,
})

/** What the rules ask about whoever handles a report, household or worker. */
export type StaffFacts = { at: Date; senderKey: string; takenOn: (report: Pick<Report, 'assignee'>) => Assignee }

/** What the rules ask about a household; whoever holds two posts takes on by the one that has the report. */
export type HouseholdFacts = StaffFacts & Pick<HouseholdCaller, 'ownPosts'>

export function householdFacts({ community, post, ownPosts, personId }: HouseholdCaller, at: Date): HouseholdFacts {
  const takenOn = ({ assignee }: Pick<Report, 'assignee'>) =>
    toHouseholds(community, [ownPosts.find((id) => assignee?.ids.includes(id)) ?? post.id])
  return { at, senderKey: personId, ownPosts, takenOn }
}

/** A household's command on a report that is with it. */
export const householdCommand = commandsOn({
  ...onReports,
  actor: byHousehold,
  mayKnow: isWithHousehold,
  facts: householdFacts,
})

/** What the rules ask about a worker. */
export type WorkerFacts = StaffFacts & { worker: WorkerCaller }

export function workerFacts(worker: WorkerCaller, at: Date): WorkerFacts {
  return { at, senderKey: worker.personId, takenOn: (report) => inHandsOf(report, worker), worker }
}

/** A worker's command on a report in their scope. */
export const workerCommand = commandsOn({
  ...onReports,
  actor: byWorker,
  mayKnow: isInScope,
  facts: workerFacts,
})

/** The community's or street's report in the hands of one worker. */
function inHandsOf({ assignee }: Pick<Report, 'assignee'>, { post, termId }: WorkerCaller): Assignee {
  const { kind, ids, name } = assignee ?? { kind: post.kind, ids: [post.id], name: post.name }
  return { kind, ids, name, worker: termId }
}
