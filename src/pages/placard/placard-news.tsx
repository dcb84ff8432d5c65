import { View } from '@tarojs/components'
import type { PlacardView } from '@contract/screens/placard'
import { BigButton } from '@/components/big-button'
import { MeetingCard } from '@/components/meeting-card'
import { Notice } from '@/components/notice'
import { ReportCard } from '@/components/report-card'
import { shanghaiTime } from '@/words/day-words'
import { openPage } from '../open-page'
import { monthWords } from './month-words'

/** What there is to know at a placard: who stands in, the next bench, one's own open reports, the community's month. */
export function PlacardNews({ view }: { view: PlacardView }) {
  const { standIn, isPaused, community, openReports, nextMeeting, stand, told } = view
  const month = monthWords(told)
  return (
    <View className='stack'>
      {isPaused && <Notice>{`这一户暂停联系，先由${community.name}安排照看。`}</Notice>}
      {standIn && <Notice>{`中心户这几天外出，先由${standIn}照看。`}</Notice>}
      {stand && (
        <Notice>{`${stand.host}正在${stand.place}听大家说，到${shanghaiTime(stand.until)}，有事可以过去说。`}</Notice>
      )}
      {nextMeeting && (
        <MeetingCard
          meeting={nextMeeting}
          onOpen={() => openPage('packages/meeting/detail/index', { meetingId: nextMeeting.meetingId })}
        />
      )}
      {openReports.rows.map((report) => (
        <ReportCard
          key={report.reportId}
          report={report}
          reader='resident'
          onOpen={() => openPage('packages/my/report/index', { reportId: report.reportId })}
        />
      ))}
      {openReports.total > openReports.rows.length && (
        <BigButton kind='quiet' onClick={() => openPage('packages/my/reports/index')}>
          {`全部${openReports.total}件`}
        </BigButton>
      )}
      {month !== '' && <View className='second'>{month}</View>}
    </View>
  )
}
