import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { household } from '@/api/household'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { loadPaperReceipt, savePaperReceipt } from '@/staff/paper-receipt-storage'

/** The paper of what was filed: as the phone kept it until the cloud says how it stands, and anew when it was lost. */
export function useFiledReceipt() {
  const { params } = useRouter<{ reportId?: string }>()
  const reportId = params.reportId ?? ''
  const [kept] = useState(() => loadPaperReceipt(reportId))
  const query = useQuery(household.getPaperReceipt, { reportId })
  const renewing = useCommand(household.renewPaperReceipt, async (paperReceipt) => {
    if (query.data) savePaperReceipt({ paperReceipt, office: query.data.office })
    await query.reload()
  })
  const known = query.data ?? (kept && { number: kept.paperReceipt.number, ...kept })
  return {
    query: { ...query, data: known },
    renewing,
    renew: () => void renewing.send((commandId) => ({ reportId, commandId })),
  }
}
