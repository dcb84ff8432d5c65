import { View } from '@tarojs/components'
import { household } from '@/api/household'
import { useQuery } from '@/api/use-query'
import { ResultPage } from '@/components/result-page'
import { replacePage } from '@/pages/open-page'
import { leavePage } from '@/staff/leave-page'
import { findNext } from '../today/in-order'

/** It is done with here: what it came to, and the report to turn to next, if there is one. */
export function DealtWithPage({ words, reportId }: { words: string; reportId: string }) {
  const { data: today, loading } = useQuery(household.getToday, {}, { isInView: true })
  const next = today && findNext(today, reportId)
  const goBack = { words: '回到今天', onClick: () => void leavePage('packages/household/today/index') }
  const goOn = {
    words: '下一件',
    onClick: () =>
      next ? void replacePage('packages/household/report/index', { reportId: next.reportId }) : goBack.onClick(),
  }
  return (
    <ResultPage title={words} ways={next || loading ? [goOn, goBack] : [goBack]} call={today?.community}>
      {today && <View>{next ? `下一件：${next.gist}（${next.place}）` : '要您办的都办好了，歇一歇。'}</View>}
    </ResultPage>
  )
}
