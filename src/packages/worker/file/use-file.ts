import { useState } from 'react'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import type { KeptSlip } from '@/staff/kept-slip'
import { useNeighbourForm } from '@/staff/use-neighbour-form'

/** 替邻居记一条 from the desk: any building of the worker's communities. */
export function useFile() {
  const desk = useQuery(worker.getOverview, {})
  const [isPicking, setPicking] = useState(false)
  const [made, setMade] = useState<{ slip: KeptSlip['slip']; communityId: string | null }>()
  const form = useNeighbourForm('neighbour-worker', worker.fileForNeighbourAsWorker, (slip, { communityId }) =>
    setMade({ slip, communityId }),
  )
  const communities = desk.data?.communities ?? []
  const communityOf = (chosen: string | null) =>
    communities.find(({ id }) => id === chosen) ?? (communities.length === 1 ? communities[0] : undefined)
  const community = communityOf(form.picked.communityId)
  const office = made && communityOf(made.communityId)
  const places = useQuery(worker.listAssignableHouseholds, community ? { communityId: community.id } : null)
  return {
    desk,
    community,
    setCommunity: (id: string | null) => form.pick({ communityId: id, building: null, unit: null }),
    places,
    isPicking,
    setPicking,
    form,
    slip: made && office && { slip: made.slip, office },
    another: () => setMade(undefined),
  }
}

export type File = ReturnType<typeof useFile>
