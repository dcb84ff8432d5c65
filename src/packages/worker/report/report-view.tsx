import { View } from '@tarojs/components'
import type { WorkerReport } from '@contract/worker'
import { callbackWords } from '@/words/callback-words'
import { Timeline } from '@/components/timeline'
import { timelineLines } from '@/words/timeline-words'
import { ReportFace } from '@/staff/report-face'
import { routeWords } from '@/staff/route-words'

/** What it is about, who has it and why, whose it is as far as one may know, and its story. */
export function ReportView({ report }: { report: WorkerReport }) {
  return (
    <>
      <ReportFace report={report}>
        <View>
          <View>{keeperWords(report)}</View>
          <View className='second'>{routeWords(report.route, 'worker')}</View>
        </View>
        <View className='second'>{whoseWords(report)}</View>
        {report.callback && <View>{`居民说：${callbackWords(report.callback)}。`}</View>}
      </ReportFace>
      <Timeline lines={timelineLines(report.timeline, 'staff', new Date())} />
    </>
  )
}

function keeperWords({ with: keeper }: WorkerReport) {
  return keeper.kind === 'nobody' ? '还没有人跟进' : `由${keeper.name}跟进`
}

function whoseWords({ straight, identity, kept }: WorkerReport) {
  const left = [kept.name && '姓名', kept.phone && '电话'].filter(Boolean).join('、')
  if (!left) return '没留姓名电话。'
  if (straight) return `留了${left}。这件事不经过中心户。`
  return identity === 'named' ? `留了${left}，中心户接下后能看到姓名。` : `留了${left}，中心户看不到。`
}
