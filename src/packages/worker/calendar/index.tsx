import { View } from '@tarojs/components'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { ClosedDaysCard } from './closed-days-card'
import { YearCard } from './year-card'

/** Which days are worked: the yearly notice, written down by the street; days on which a community is closed besides. */
export default function CalendarPage() {
  const query = useQuery(worker.getCalendar, {})
  return (
    <Page title='工作日'>
      <View className='second'>给居民的回音日子按工作日算：放假不算，调休上班的周末算。</View>
      <Loaded query={query}>
        {({ years, mayWriteHolidays, communities }) => (
          <>
            {years.map((year) => (
              <YearCard key={year.year} year={year} mayWrite={mayWriteHolidays} onWritten={query.reload} />
            ))}
            {communities.map((community) => (
              <ClosedDaysCard key={community.id} community={community} onWritten={query.reload} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}
