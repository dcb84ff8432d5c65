import { View } from '@tarojs/components'
import type { PlacardView } from '@contract/screens/resident'
import { BigButton } from '@/components/big-button'
import { MeetingCard } from '@/components/meeting-card'
import { Notice } from '@/components/notice'
import { coverageWords } from '@/words/place-words'
import { ReportCard } from '@/components/report-card'
import { openPage } from '../open-page'
import { PlacardSign } from './placard-sign'
import { RoleLinks } from './role-links'

/** What stands behind a known placard. */
export function KnownPlacard({ view }: { view: PlacardView }) {
  const { household, standIn, openReports, nextMeeting, month } = view
  return (
    <View className='stack'>
      <PlacardSign
        title={household ? '党员中心户' : view.community.name}
        number={household?.number}
        holder={household?.holder ?? undefined}
        coverage={household ? `联系${coverageWords(view.buildings)}` : coverageWords(view.buildings)}
      />
      {standIn && <Notice>{`中心户这几天外出，先由${standIn}照看。`}</Notice>}
      <View className='lead'>家门口的事，跟我们说说。</View>
      <BigButton icon='megaphone' onClick={() => openPage('pages/report/new/index')}>
        我要反映
      </BigButton>
      <BigButton
        kind='plain'
        icon='bench'
        onClick={() => openPage('packages/meeting/list/index', { communityId: view.community.id })}
      >
        板凳会报名
      </BigButton>
      <View className='second'>不用注册。</View>
      {nextMeeting && (
        <MeetingCard
          meeting={nextMeeting}
          onOpen={() => openPage('packages/meeting/detail/index', { meetingId: nextMeeting.meetingId })}
        />
      )}
      {openReports.rows.slice(0, 2).map((report) => (
        <ReportCard
          key={report.reportId}
          report={report}
          reader='resident'
          onOpen={() => openPage('packages/my/report/index', { reportId: report.reportId })}
        />
      ))}
      {openReports.total > 2 && (
        <BigButton kind='plain' onClick={() => openPage('packages/my/reports/index')}>
          {`全部${openReports.total}件`}
        </BigButton>
      )}
      {month.received > 0 && (
        <View className='second'>{`这个月，社区收到大家反映${month.received}件，居民认可解决${month.solved}件。`}</View>
      )}
      <RoleLinks roles={view.roles} />
    </View>
  )
}
