import type { WorkerCaller } from '../estate/worker-caller'
import type { Destination, Report } from './report'

/** The community's or street's report in the hands of one worker. */
export function inHandsOf({ destination }: Pick<Report, 'destination'>, { post, termId }: WorkerCaller): Destination {
  const { kind, ids, name } = destination ?? { kind: post.kind, ids: [post.id], name: post.name }
  return { kind, ids, name, worker: termId }
}
