import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Community } from '../estate/community'
import { answers } from '../estate/stand-in-for'
import type { WorkerCaller } from '../estate/worker-caller'
import { byWorker } from './actors'
import { isClosedTo } from './is-closed-to'
import { inHandsOf } from './in-hands-of'
import { assigned } from './moves/assigned'
import { ofWorkerAssigning } from './of-worker'
import { pressOf, type Press } from './press'
import type { Report } from './report'
import { toHouseholds } from './route'
import { toStep } from './views/to-step'

/** A worker gives what is stuck to a household of the report's community that is there to take it, or takes it on. */
export const assignReport: UseCase<typeof worker.assignReport, WorkerCaller, Needs> = async (
  { reportId, commandId, to },
  caller,
  needs,
) => {
  const { reports, estate, now } = needs
  const press = pressOf(byWorker(caller), commandId, now())
  if (to.kind === 'self') {
    const mine = inHandsOf({ destination: null }, caller)
    return toStep(
      await reports.change(
        reportId,
        press,
        ofWorkerAssigning(caller, (report) => assigned(report, mine, press)),
      ),
    )
  }
  const [known, community] = await Promise.all([reports.find(reportId), estate.ofHousehold(to.householdId)])
  const move = ofWorkerAssigning(caller, (report) => givenTo(report, community, to.householdId, press))
  return toStep(await reports.change(reportId, press, move, { known: known ?? undefined }))
}

function givenTo(report: Report, community: Community | null, householdId: string, press: Press) {
  if (community?._id !== report.communityId) return refuse('NOT_FOUND')
  if (isClosedTo(report, householdId, community, press.at)) return refuse('HOUSEHOLD_BYPASSED')
  if (!answers(community, householdId, press.at)) return refuse('NOT_IN_SERVICE')
  return assigned(report, toHouseholds(community, [householdId]), press)
}
