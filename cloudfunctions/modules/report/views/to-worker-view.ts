import type { WorkerReport } from '@contract/report/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import { allowedActions } from '../../../workflow/action'
import type { Links } from '../../../workflow/photo'
import { workerActions } from '../actions'
import { workerFacts } from '../commands-on-report'
import { formHasContact, identityNow } from '../contact/household-contact'
import { isAcceptanceLate } from '../is-acceptance-late'
import { isQuestionMissed } from '../question'
import type { Report } from '../report'
import type { ReportInList } from '../report-in-list'
import { toCard } from './to-card'
import { toCallbackView } from './to-resident-view'
import { toCommonView } from './to-common-view'

/** The report as a worker sees it: why it went where it went, and that a name or phone exists, not what they are. */
export function toWorkerView(
  report: Report,
  besides: readonly (ReportInList & { isMain: boolean })[],
  worker: WorkerCaller,
  links: Links,
  now: Date,
): WorkerReport {
  const { name, phone } = formHasContact(report)
  const cards = besides.map((other) => ({
    isMain: other.isMain,
    isMerged: other.state === 'merged',
    card: toCard(other, now, undefined, 'worker'),
  }))
  return {
    ...toCommonView(report, links, { kind: 'worker' }, now),
    unreached: isQuestionMissed(report),
    communityId: report.communityId,
    identity: identityNow(report),
    handTo: handedTo(report),
    route: report.route,
    hasContact: { name, phone },
    ...toCallbackView(report),
    returns: report.returns,
    reopenings: report.reopenings,
    isAcceptanceLate: isAcceptanceLate(report, now),
    mergedInto: cards.find(({ isMain }) => isMain)?.card ?? null,
    origin: cards.find(({ card }) => card.reportId === report.origin?.id)?.card ?? null,
    merged: cards.flatMap(({ isMain, isMerged, card }) => (!isMain && isMerged ? [card] : [])),
    lookAt: report.lookAt,
    allowedActions: allowedActions(workerActions, report, workerFacts(worker, now)),
    community: { name: worker.post.name, phone: worker.post.phone },
  }
}

/** An anonymous holder's own report looks like one that was handed to the community: anything else would tell who it is. */
function handedTo({ handTo, route }: Report) {
  return handTo === 'household' && route.code === 'handed-to-community' ? 'community' : handTo
}
