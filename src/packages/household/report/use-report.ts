import { useEffect } from 'react'
import { useRouter } from '@tarojs/taro'
import { useOpened } from '@/actions/use-opened'
import { household } from '@/api/household'
import { withGoneWords } from '@/staff/with-gone-words'
import { saveSeenReport } from '../seen-reports'

/** The report the page was opened for; from now on it is no new one. */
export function useReport() {
  const { params } = useRouter<{ reportId?: string }>()
  const opened = useOpened(household.getReportAsHousehold, { reportId: params.reportId ?? '' })
  const reportId = opened.query.data?.reportId
  useEffect(() => {
    if (reportId) saveSeenReport(reportId)
  }, [reportId])
  return { ...opened, query: withGoneWords(opened.query) }
}
