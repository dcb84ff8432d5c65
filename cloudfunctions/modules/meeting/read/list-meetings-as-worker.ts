import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { toMeetingCard } from '../views/to-meeting-card'

/** All meetings in the worker's scope, to come, past or with something to look at; drafts are their host's. */
export const listMeetingsAsWorker: UseCase<typeof worker.listMeetingsAsWorker, WorkerCaller, Needs> = async (
  { list, before },
  { scope, personId },
  { meetings },
) => {
  const { rows, older } = await (list === 'checking'
    ? meetings.toLookAt(scope, before)
    : meetings.inScope(scope, list, before))
  return { rows: rows.map((meeting) => toMeetingCard(meeting, personId, 'worker')), older }
}
