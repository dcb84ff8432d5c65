import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'

/** The community that a page is about: the one it was opened for, the only one, or the one that is picked. */
export function useCommunity() {
  const { params } = useRouter<{ communityId?: string }>()
  const [picked, pick] = useState<string>()
  const query = useQuery(worker.getOverview, params.communityId ? null : {})
  const communities = query.data?.communities ?? []
  const only = communities.length === 1 ? communities[0]?.id : undefined
  return { query, communityId: params.communityId ?? picked ?? only, pick, isGiven: Boolean(params.communityId) }
}
