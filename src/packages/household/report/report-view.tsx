import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { HouseholdReport } from '@contract/report/household'
import { cloudNow } from '@/clock/cloud-now'
import { Notice } from '@/components/notice'
import { Timeline } from '@/components/timeline'
import { severalWords } from '@/words/promise-words'
import { staffTimelineLines } from '@/staff/result/staff-timeline-lines'
import { ReportFacts } from '@/staff/report-facts'
import { routeReasonWords } from '@/staff/route-reason-words'
import { useFirstThanks } from './use-first-thanks'

/** What it is about, why it came here, who said it as far as they let us know, and its story. */
export function ReportView({ report, children }: { report: HouseholdReport; children: ReactNode }) {
  const isThanked = useFirstThanks(report)
  const { name, phone, shared } = report.neighbour
  return (
    <>
      {isThanked && <Notice tone='good'>邻居说了声谢谢。</Notice>}
      {report.state === 'asked' && (
        <Notice>{report.unreached ? '消息没送到，请打电话或上门问一句' : '等邻居回话，这几天不算在日子里。'}</Notice>
      )}
      <ReportFacts report={report} reader='household'>
        {(name ?? phone) && (
          <View>
            <View>{[name, phone].filter(Boolean).join(' · ')}</View>
            {shared && <View className='second'>邻居愿意当面说，留了称呼和电话。</View>}
          </View>
        )}
        <View className='second'>{whyHere(report)}</View>
      </ReportFacts>
      {children}
      <Timeline lines={staffTimelineLines(report.timeline, 'household', cloudNow())} before={report.photos} />
    </>
  )
}

function whyHere({ route, assignee }: HouseholdReport) {
  return [
    routeReasonWords(route, 'household'),
    assignee.several && `${severalWords(assignee.name)}都看得到，谁先接谁办。`,
  ]
    .filter(Boolean)
    .join('')
}
