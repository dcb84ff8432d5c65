import { useRouter } from '@tarojs/taro'
import { useOpened } from '@/actions/use-opened'
import { household } from '@/api/household'

/** The report the page was opened for. */
export function useReport() {
  const { params } = useRouter<{ reportId?: string }>()
  return useOpened(household.getReportAsHousehold, { reportId: params.reportId ?? '' })
}
