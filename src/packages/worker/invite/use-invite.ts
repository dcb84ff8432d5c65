import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { OutputOf } from '@contract/procedure'
import type { worker as contract } from '@contract/worker'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'

/** Which post the code is for, and the code. */
export function useInvite() {
  const { params } = useRouter<{ communityId?: string; householdId?: string }>()
  const overview = useQuery(worker.getOverview, {})
  const [picked, setPicked] = useState<Picked>({
    communityId: params.communityId ?? null,
    role: params.householdId ? 'household' : null,
    householdId: params.householdId ?? null,
  })
  const [invitation, setInvitation] = useState<Invitation>()
  const communities = overview.data?.communities ?? []
  const communityId = picked.communityId ?? (communities.length === 1 ? communities[0]?.id : null) ?? null
  const { role, householdId } = picked
  const households = useQuery(
    worker.listAssignableHouseholds,
    communityId && role === 'household' ? { communityId } : null,
  )
  const toHousehold = useCommand(worker.inviteHousehold, setInvitation)
  const toWorker = useCommand(worker.inviteWorker, setInvitation)

  const isWhole = Boolean(communityId && (role === 'worker' || (role === 'household' && householdId)))
  const send = () => {
    if (role === 'household' && householdId) void toHousehold.send((commandId) => ({ commandId, householdId }))
    if (role === 'worker' && communityId) void toWorker.send((commandId) => ({ commandId, communityId }))
  }
  return {
    overview,
    households,
    picked: { ...picked, communityId },
    pick: (fields: Partial<Picked>) => setPicked((before) => ({ ...before, ...fields })),
    isWhole,
    send,
    busy: toHousehold.busy || toWorker.busy,
    errorText: role === 'household' ? toHousehold.errorText : toWorker.errorText,
    invitation,
    another: () => setInvitation(undefined),
  }
}

export type Invite = ReturnType<typeof useInvite>

type Picked = { communityId: string | null; role: 'household' | 'worker' | null; householdId: string | null }
type Invitation = OutputOf<typeof contract.inviteWorker>
