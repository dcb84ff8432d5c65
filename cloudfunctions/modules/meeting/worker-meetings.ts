import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { meetingCard } from './views/meeting-card'

/** All meetings within the worker's scope, to come or past; drafts are their host's. */
export const workerMeetings: UseCase<typeof worker.meetings, WorkerCaller, Needs> = async (
  { list, before },
  caller,
  { meetings },
) => {
  const { rows, older } = await meetings.under(caller.scope, list, before)
  return { rows: rows.map((meeting) => meetingCard(meeting, caller.personId)), older }
}
