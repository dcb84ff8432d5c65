import { useState } from 'react'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import type { KeptSlip } from '@/staff/kept-slip'
import { useNeighbourForm } from '@/staff/use-neighbour-form'

/** 替邻居记一条 from the desk: any building of the worker's communities. */
export function useFile() {
  const desk = useQuery(worker.desk, {})
  const [chosen, setCommunity] = useState<string>()
  const [isPicking, setPicking] = useState(false)
  const [slip, setSlip] = useState<KeptSlip>()
  const communities = desk.data?.communities ?? []
  const community =
    communities.find(({ id }) => id === chosen) ?? (communities.length === 1 ? communities[0] : undefined)
  const places = useQuery(worker.households, community ? { communityId: community.id } : null)
  const form = useNeighbourForm(worker.fileForNeighbour, (made) => {
    if (community) setSlip({ slip: made, office: community })
  })
  return {
    desk,
    community,
    setCommunity,
    places,
    isPicking,
    setPicking,
    form,
    slip,
    another: () => setSlip(undefined),
  }
}

export type File = ReturnType<typeof useFile>
