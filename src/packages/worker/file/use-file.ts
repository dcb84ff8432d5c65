import { useState } from 'react'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import type { KeptSlip } from '@/staff/kept-slip'
import { useNeighbourForm } from '@/staff/use-neighbour-form'

/** 替邻居记一条 from the desk: any building of the worker's communities. */
export function useFile() {
  const desk = useQuery(worker.desk, {})
  const [isPicking, setPicking] = useState(false)
  const [slip, setSlip] = useState<KeptSlip['slip']>()
  const form = useNeighbourForm('neighbour-worker', worker.fileForNeighbour, setSlip)
  const communities = desk.data?.communities ?? []
  const community =
    communities.find(({ id }) => id === form.picked.communityId) ??
    (communities.length === 1 ? communities[0] : undefined)
  const places = useQuery(worker.households, community ? { communityId: community.id } : null)
  return {
    desk,
    community,
    setCommunity: (id: string | null) => form.pick({ communityId: id }),
    places,
    isPicking,
    setPicking,
    form,
    slip: slip && community && { slip, office: community },
    another: () => setSlip(undefined),
  }
}

export type File = ReturnType<typeof useFile>
