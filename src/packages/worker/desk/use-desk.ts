import { useState } from 'react'
import type { OutputOf } from '@contract/procedure'
import type { worker as contract } from '@contract/worker'
import type { WorkerQueue } from '@contract/report/worker'
import { useList } from '@/api/use-list'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import { queues } from '../queue-words'
import { useReport } from '../report/use-report'

/** The desk; where it is wide, also the queue and the report that lie on it. */
export function useDesk(wide: boolean) {
  const asked = useQuery(worker.getOverview, {})
  const [chosen, choose] = useState<WorkerQueue>()
  const [reportId, open] = useState<string | null>(null)
  const queue = chosen ?? (asked.data && firstFull(asked.data))
  const list = useList(worker.listQueue, wide && queue ? { queue } : null)
  const report = useReport(wide ? reportId : null, () => {
    asked.again()
    list.again()
  })
  return {
    asked,
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

export type Desk = ReturnType<typeof useDesk>

export type DeskView = OutputOf<typeof contract.getOverview>

function firstFull({ counts }: DeskView): WorkerQueue {
  return queues.find(({ queue }) => counts[queue] > 0)?.queue ?? 'unrouted'
}
