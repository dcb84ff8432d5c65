import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useList } from '@/api/use-list'
import { cloudNow } from '@/clock/cloud-now'
import { Loaded } from '@/components/loaded'
import { MeetingCard } from '@/components/meeting-card'
import { Page } from '@/components/page'
import { ReportCard } from '@/components/report-card'
import { openPage } from '@/pages/open-page'
import { figureWords, isKnownFigure } from '@/staff/figure-words'
import { monthNow, monthWords } from '@/staff/month-words'
import { openMeetingPage } from '../open-meeting-page'
import { askItems } from './ask-items'

/** The reports and meetings behind a number of a month. */
export default function FigureItemsPage() {
  const { params } = useRouter<{ month?: string; code?: string }>()
  const month = params.month ?? monthNow(cloudNow())
  const code = params.code && isKnownFigure(params.code) ? params.code : 'gathered'
  const list = useList(askItems, { month, code, audience: 'inner' as const })
  return (
    <Page title={figureWords[code].word}>
      <View className='second'>{monthWords(month)}</View>
      <Loaded query={list} more='看更多' isEmpty={({ rows }) => rows.length === 0} empty='这个月没有。'>
        {({ rows }) => (
          <View className='stack'>
            {rows.map((item) =>
              'report' in item ? (
                <ReportCard
                  key={item.report.reportId}
                  report={item.report}
                  reader='staff'
                  onOpen={() => openPage('packages/worker/report/index', { reportId: item.report.reportId })}
                />
              ) : (
                <MeetingCard
                  key={item.meeting.meetingId}
                  meeting={item.meeting}
                  onOpen={() => openMeetingPage(item.meeting)}
                />
              ),
            )}
          </View>
        )}
      </Loaded>
    </Page>
  )
}
