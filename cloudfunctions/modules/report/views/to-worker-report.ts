import type { WorkerReport } from '@contract/worker'
import type { WorkerCaller } from '../../estate/worker-caller'
import { formContact, keptByForm } from '../contact-open-to'
import { isWithWorker, mayAssign } from '../in-scope'
import { canAnswer, type Report } from '../report'
import type { Links } from './shown-photos'
import { toFace } from './to-face'

type Move = WorkerReport['mayDo'][number]

/** The report as a worker sees it: why it went where it went, and that a name or phone exists, not what they are. */
export function toWorkerReport(report: Report, worker: WorkerCaller, links: Links, now: Date): WorkerReport {
  const { callback } = report
  const { name, phone } = keptByForm(report)
  return {
    ...toFace(report, links, 'staff', now),
    communityId: report.communityId,
    identity: report.identity,
    straight: report.handTo !== 'household' || report.route.code === 'handed-to-community',
    route: report.route,
    kept: { name, phone },
    callback: callback && { ...callback, at: callback.at.toISOString() },
    returns: report.returns,
    reopenings: report.reopenings,
    mayDo: movesOfWorker(report, worker),
    community: { name: worker.post.name, phone: worker.post.phone },
  }
}

function movesOfWorker(report: Report, worker: WorkerCaller): Move[] {
  const { state } = report
  const ours = isWithWorker(report, worker)
  const may: [Move, boolean][] = [
    ['pass-check', state === 'checking'],
    ['assign', mayAssign(report, worker) && (state === 'unrouted' || state === 'returned' || state === 'reopened')],
    ['accept', ours && state === 'routed'],
    ['ask', ours && state === 'accepted' && canAnswer(report)],
    ['property', ours && state === 'accepted'],
    ['resolve', ours && (state === 'accepted' || state === 'routed')],
    ['record-callback', state === 'resolved'],
    ['reveal', formContact(report) !== undefined],
    ['decline', state === 'unrouted' || state === 'returned' || state === 'routed' || state === 'checking'],
  ]
  return may.flatMap(([move, allowed]) => (allowed ? [move] : []))
}
