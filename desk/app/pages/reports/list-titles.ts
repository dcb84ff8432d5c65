import type { DeskList } from '@contract/report/desk'
import { queues, queueTitle } from '@/packages/worker/queue-words'
import type { Overview } from '../../shell/page-props'

/** What a list is called. */
export function listTitle(list: DeskList) {
  if (list === 'open') return '没办完的'
  return list === 'over' ? '办完的' : queueTitle(list)
}

/** The first queue in which something stands, else all that is open. */
export function firstFull({ counts }: Overview): DeskList {
  return queues.find(({ queue }) => (counts[queue] ?? 0) > 0)?.queue ?? 'open'
}
