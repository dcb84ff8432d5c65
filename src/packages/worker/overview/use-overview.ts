import { useState } from 'react'
import type { OutputOf } from '@contract/procedure'
import type { worker as contract } from '@contract/worker'
import type { WorkerQueue } from '@contract/report/worker-queue'
import { useList } from '@/api/use-list'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import { queues } from '../queue-words'
import { useReport } from '../report/use-report'

/** The queues and their counts; where it is wide, also the queue and the report that are open. */
export function useOverview(wide: boolean) {
  const query = useQuery(worker.getOverview, {})
  const [chosen, choose] = useState<WorkerQueue>()
  const [reportId, open] = useState<string | null>(null)
  const queue = chosen ?? (query.data && firstFull(query.data))
  const list = useList(worker.listQueue, wide && queue ? { queue } : null)
  const report = useReport(wide && reportId !== null ? { reportId } : null, () => {
    void query.reload()
    void list.reload()
  })
  return {
    query,
    queue,
    list,
    report,
    choose,
    open: (id: string) => {
      // From now on the queue stays, whatever the counts become.
      choose(queue)
      open(id)
    },
  }
}

export type Overview = ReturnType<typeof useOverview>

export type OverviewView = OutputOf<typeof contract.getOverview>

/** How many stand in a queue; none in one that an older cloud doesn't know. */
export function countOf({ counts }: Pick<OverviewView, 'counts'>, queue: WorkerQueue) {
  return counts[queue] ?? 0
}

function firstFull(view: OverviewView): WorkerQueue {
  return queues.find(({ queue }) => countOf(view, queue) > 0)?.queue ?? 'unrouted'
}
