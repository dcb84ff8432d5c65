import type { WorkerReport } from '@contract/report/worker'
import { actionsOnPage, type WorkerActionName } from '@/packages/worker/report/actions-on-page'

/** Giving to 12345 is a way of parking, at the desk alone: it is offered, and taken, where parking is. */
export type DeskActionName = WorkerActionName | 'hand-over'

/** Lists what may be done now at the desk, and which of it is next. */
export function actionsAtDesk(allowedActions: WorkerReport['allowedActions']) {
  const { next, others } = actionsOnPage(allowedActions)
  const names: DeskActionName[] = [...next, ...others]
  return { next, may: names.flatMap((name) => (name === 'park' ? [name, 'hand-over' as const] : name)) }
}
