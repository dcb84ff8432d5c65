import { useState } from 'react'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import type { KeptPaperReceipt } from '@/staff/paper-receipt-storage'
import { useNeighbourForm } from '@/staff/use-neighbour-report-form'

/** 替邻居记一条: any building of the worker's communities. */
export function useNeighbourReport() {
  const overview = useQuery(worker.getOverview, {})
  const [isPicking, setPicking] = useState(false)
  const [made, setMade] = useState<{ paperReceipt: KeptPaperReceipt['paperReceipt']; communityId: string | null }>()
  const communities = overview.data?.communities ?? []
  const onlyId = communities.length === 1 ? communities[0]?.id : undefined
  const form = useNeighbourForm('neighbour-worker', procedures, onlyId, (paperReceipt, { communityId }) =>
    setMade({ paperReceipt, communityId }),
  )
  const communityOf = (chosen: string | null) =>
    communities.find(({ id }) => id === chosen) ?? (communities.length === 1 ? communities[0] : undefined)
  const community = communityOf(form.picked.communityId)
  const office = made && communityOf(made.communityId)
  const places = useQuery(worker.listAssignableHouseholds, community ? { communityId: community.id } : null)
  return {
    overview,
    community,
    setCommunity: (id: string | null) => form.pick({ communityId: id, building: null, unit: null }),
    places,
    isPicking,
    setPicking,
    form,
    paperReceipt: made && office && { paperReceipt: made.paperReceipt, office },
    another: () => setMade(undefined),
  }
}

export type NeighbourReport = ReturnType<typeof useNeighbourReport>

const procedures = {
  askFolder: worker.getPhotoFolderAsStaff,
  askSoundFolder: worker.getSoundFolderAsStaff,
  file: worker.fileForNeighbourAsWorker,
}
