import { useRouter } from '@tarojs/taro'
import { useOpened } from '@/actions/use-opened'
import { resident } from '@/api/resident'
import { useLastSeen } from '@/last-seen/use-last-seen'
import { useFamilyCard } from '@/pages/use-family-card'
import { reportInCopy } from '../copies'

/** The report the page was opened for, one of this person's. */
export function useReport() {
  const { params } = useRouter<{ reportId?: string }>()
  const reportId = params.reportId ?? ''
  const opened = useOpened(resident.getMyReport, { reportId })
  const query = useLastSeen(opened.query, reportInCopy(reportId))
  useFamilyCard(query.data)
  return { ...opened, query }
}
