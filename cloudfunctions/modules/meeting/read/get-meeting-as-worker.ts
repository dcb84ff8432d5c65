import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { allowedActions } from '../../../workflow/action'
import { countAttended } from '../../seats/seating'
import { meetingWorkerActions } from '../actions/pass-check'
import { isKnownToWorker } from '../commands-on-meeting'
import { toCommonView } from '../views/to-common-view'
import { findLinksAndDoneDecisions } from './find-links-and-done-decisions'

/** One meeting as a worker sees it: what was decided, and the report each decision became. */
export const getMeetingAsWorker: UseCase<typeof worker.getMeetingAsWorker, WorkerCaller, Needs> = async (
  { meetingId },
  caller,
  needs,
) => {
  const meeting = await needs.meetings.find(meetingId)
  if (!meeting || !isKnownToWorker(meeting, caller)) return refuse('NOT_FOUND')
  const view = toCommonView(meeting, await findLinksAndDoneDecisions(meeting, needs), 'worker')
  const decisions = view.decisions.map((decision, index) => ({
    ...decision,
    reportId: meeting.decisions[index]?.reportId ?? null,
  }))
  return {
    ...view,
    decisions,
    attended: countAttended(meeting),
    lookAt: meeting.lookAt,
    allowedActions: allowedActions(meetingWorkerActions, meeting, { at: needs.now() }),
  }
}
