import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { ReportRows } from '@/components/report-rows'
import { dayWords } from '@/words/day-words'
import { cloudNow } from '@/clock/cloud-now'
import type { SearchPage } from './use-search'

/** What was found, as cards of a queue. */
export function FoundReports({ page, onOpen }: { page: SearchPage; onOpen: (report: { reportId: string }) => void }) {
  const { search, list, byPhone } = page
  if (search.by !== 'phone') {
    const searchedTo = list.data?.searchedTo
    const empty = searchedTo
      ? `${dayWords(searchedTo, cloudNow())}以来的没有找到。`
      : '没有找到。换个编号或几个字再试试。'
    return <ReportRows query={list} empty={empty} more='找更早的' reader='staff' onOpen={onOpen} />
  }
  if (!byPhone)
    return (
      <BigButton kind='plain' icon='phone' onClick={() => page.setAsking(true)}>
        写明原因，按电话找
      </BigButton>
    )
  const found = { data: byPhone, errorText: undefined, loading: false, reload: () => {} }
  return (
    <>
      {byPhone.rows.length > 0 && <View className='second'>这次查找已经记下，居民看得到。</View>}
      <ReportRows query={found} empty='没有人留过这个电话。' reader='staff' onOpen={onOpen} />
      {!byPhone.isAll && <View className='second'>还有更早的，没有都列出来。</View>}
    </>
  )
}
