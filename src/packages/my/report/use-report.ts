import { useRouter } from '@tarojs/taro'
import { useOpened } from '@/actions/use-opened'
import { resident } from '@/api/resident'

/** The report the page was opened for, one of this person's. */
export function useReport() {
  const { params } = useRouter<{ reportId?: string }>()
  return useOpened(resident.getMyReport, { reportId: params.reportId ?? '' })
}
