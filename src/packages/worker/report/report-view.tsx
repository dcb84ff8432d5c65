import { View } from '@tarojs/components'
import type { WorkerReport } from '@contract/report/worker'
import { cloudNow } from '@/clock/cloud-now'
import { callbackWords } from '@/words/callback-words'
import { Tag } from '@/components/tag'
import { Notice } from '@/components/notice'
import { Timeline } from '@/components/timeline'
import { assigneeWords } from '@/words/promise-words'
import { staffTimelineLines } from '@/staff/result/staff-timeline-lines'
import { ReportFacts } from '@/staff/report-facts'
import { MergedRows } from './merged-rows'
import { OriginRow } from './origin-row'
import { routeReasonWords } from '@/staff/route-reason-words'
import { lookAtWords } from '@/staff/look-at-words'

/** What it is about, who has it and why, whose it is as far as one may know, and its story. */
export function ReportView({ report }: { report: WorkerReport }) {
  return (
    <>
      {report.unreached && <Notice>消息没送到，请打电话问一句。</Notice>}
      <ReportFacts report={report} reader='staff'>
        {report.isAcceptanceLate && (
          <View className='report-facts-tags'>
            <Tag tone='late'>该接下还没接</Tag>
          </View>
        )}
        <View>
          <View>{report.assignee.kind === 'nobody' ? '还没有人跟进' : assigneeWords(report)}</View>
          <View className='second'>{routeReasonWords(report.route, 'worker')}</View>
        </View>
        <View className='second'>{whoseWords(report)}</View>
        {lookAtWords(report.lookAt) && <View className='lead'>{lookAtWords(report.lookAt)}</View>}
        {report.callbackSaid && <View>{`居民说：${callbackWords(report.callbackSaid)}。`}</View>}
      </ReportFacts>
      <MergedRows report={report} />
      <OriginRow origin={report.origin} />
      <Timeline lines={staffTimelineLines(report.timeline, 'staff', cloudNow())} before={report.photos} />
    </>
  )
}

function whoseWords({ handTo, identity, hasContact }: WorkerReport) {
  const left = [hasContact.name && '姓名', hasContact.phone && '电话'].filter(Boolean).join('、')
  if (!left) return '没留姓名电话。'
  if (handTo !== 'household') return `留了${left}。这件事不经过中心户。`
  return identity === 'named' ? `留了${left}，中心户接下后能看到姓名。` : `留了${left}，中心户看不到。`
}
