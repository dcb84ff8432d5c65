import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { ReportPanel } from './report-panel'
import { useReport } from './use-report'

/** One report, on a phone. */
export default function ReportPage() {
  const { params } = useRouter<{ reportId?: string }>()
  const opened = useReport({ reportId: params.reportId ?? '' })
  return (
    <Page>
      <ReportPanel opened={opened} />
    </Page>
  )
}
