import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { ClosedDaysCard } from './closed-days-card'
import { YearCard } from './year-card'

const nothing = {}

/** Which days are worked: the yearly notice, written down by the street; days on which a community is closed besides. */
export default function CalendarPage() {
  const { data, errorText, reload } = useAsk(desk.getCalendar, nothing)
  return (
    <div className='page'>
      <h1>工作日</h1>
      <p className='second'>给居民的回音日子按工作日算：放假不算，调休上班的周末算。</p>
      {errorText && <p role='alert'>{errorText}</p>}
      {data?.years.map((year) => (
        <YearCard key={year.year} year={year} mayWrite={data.mayWriteHolidays} onWritten={reload} />
      ))}
      {data?.communities.map((community) => (
        <ClosedDaysCard key={community.id} community={community} onWritten={reload} />
      ))}
    </div>
  )
}
