import { View } from '@tarojs/components'
import type { HouseholdReport } from '@contract/household'
import { LineButton } from '@/components/line-button'
import { Notice } from '@/components/notice'
import { Timeline } from '@/components/timeline'
import { timelineLines } from '@/words/timeline-words'
import { ReportFace } from '@/staff/report-face'
import { routeWords } from '@/staff/route-words'
import { OpenMeetingButton } from '../open-meeting-button'
import { useFirstThanks } from './use-first-thanks'
import type { OpenReport } from './use-report'

/** What it is about, why it came here, who said it as far as they let us know, and its story. */
export function ReportView({ report, page }: { report: HouseholdReport; page: OpenReport }) {
  const isThanked = useFirstThanks(report)
  const { name, phone, shared } = report.neighbour
  return (
    <>
      {isThanked && <Notice tone='good'>邻居说了声谢谢。</Notice>}
      {report.state === 'asked' && <Notice>等邻居回话，这几天不算在日子里。</Notice>}
      <ReportFace report={report}>
        {(name ?? phone) && (
          <View>
            <View>{[name, phone].filter(Boolean).join(' · ')}</View>
            {shared && <View className='second'>邻居愿意当面说，留了称呼和电话。</View>}
          </View>
        )}
        <View className='second'>{whyHere(report)}</View>
      </ReportFace>
      {report.mayDo.includes('property') && (
        <LineButton icon='hand-over' more='有一段话可以发给物业，不带姓名' onClick={() => page.open('property')}>
          请物业处理
        </LineButton>
      )}
      {report.mayDo.includes('open-meeting') && <OpenMeetingButton reportId={report.reportId} kind='plain' />}
      <Timeline lines={timelineLines(report.timeline, 'staff', new Date())} />
    </>
  )
}

function whyHere({ route, state, with: keeper }: HouseholdReport) {
  const several = state === 'routed' && keeper.name.includes('、')
  return [routeWords(route, 'household'), several && `${keeper.name}都看得到，谁先接下谁来办。`]
    .filter(Boolean)
    .join('')
}
