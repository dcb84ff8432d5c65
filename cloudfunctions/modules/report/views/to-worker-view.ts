import type { WorkerReport } from '@contract/report/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import { allowedActions } from '../../../workflow/action'
import type { Links } from '../../../workflow/photo'
import { workerActions } from '../actions'
import { workerFacts } from '../commands-on-report'
import { formHasContact, identityNow } from '../contact/household-contact'
import { isQuestionMissed } from '../question'
import type { Report } from '../report'
import { toCallbackView } from './to-resident-view'
import { toCommonView } from './to-common-view'

/** The report as a worker sees it: why it went where it went, and that a name or phone exists, not what they are. */
export function toWorkerView(report: Report, worker: WorkerCaller, links: Links, now: Date): WorkerReport {
  const { name, phone } = formHasContact(report)
  return {
    ...toCommonView(report, links, 'worker', now),
    unreached: isQuestionMissed(report),
    communityId: report.communityId,
    identity: identityNow(report),
    handTo: handedTo(report),
    route: report.route,
    hasContact: { name, phone },
    ...toCallbackView(report),
    returns: report.returns,
    reopenings: report.reopenings,
    allowedActions: allowedActions(workerActions, report, workerFacts(worker, now)),
    community: { name: worker.post.name, phone: worker.post.phone },
  }
}

/** An anonymous holder's own report looks like one that was handed to the community: anything else would tell who it is. */
function handedTo({ handTo, route }: Report) {
  return handTo === 'household' && route.code === 'handed-to-community' ? 'community' : handTo
}
