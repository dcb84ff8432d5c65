import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { reaches } from '../estate/reaches'
import type { WorkerCaller } from '../estate/worker-caller'
import { attended, isPublic } from './meeting'
import { settledOf } from './settled-of'
import { meetingFace } from './views/meeting-face'

/** One meeting as a worker sees it: what was decided, and the report each decision became. */
export const workerMeeting: UseCase<typeof worker.meeting, WorkerCaller, Needs> = async (
  { meetingId },
  caller,
  needs,
) => {
  const { meetings, reports, files } = needs
  const meeting = await meetings.find(meetingId)
  if (!meeting || !isPublic(meeting) || !reaches(caller.scope, meeting)) return refuse('NOT_FOUND')
  const [links, settled] = await Promise.all([
    files.links(meeting.photos.map(({ fileId }) => fileId)),
    settledOf(meeting, reports),
  ])
  const face = meetingFace(meeting, links, settled)
  const decisions = face.decisions.map((decision, index) => ({
    ...decision,
    reportId: meeting.decisions[index]?.reportId ?? null,
  }))
  return { ...face, decisions, attended: attended(meeting) }
}
