import { useState } from 'react'
import type { OutputOf } from '@contract/procedure'
import type { worker as contract } from '@contract/worker'
import type { WorkerQueue } from '@contract/report/worker'
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

function firstFull({ counts }: OverviewView): WorkerQueue {
  return queues.find(({ queue }) => (counts[queue] ?? 0) > 0)?.queue ?? 'unrouted'
}
