import type { workerHuddles } from '@contract/huddle/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { isKnownTo } from '../commands-on-huddle'
import { toWorkerView } from '../views/to-worker-view'
import { findDoneDecisions } from './find-done-decisions'

/** One huddle as a worker of its communities sees it. */
export const getHuddle: UseCase<typeof workerHuddles.getHuddle, WorkerCaller, HuddleNeeds> = async (
  { meetingId },
  caller,
  needs,
) => {
  const huddle = await needs.huddles.find(meetingId)
  if (!huddle || !isKnownTo(huddle, caller)) return refuse('NOT_FOUND')
  return toWorkerView(huddle, caller, await findDoneDecisions(huddle, needs), needs.now())
}
