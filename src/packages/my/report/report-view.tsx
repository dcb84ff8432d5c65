import { View } from '@tarojs/components'
import type { ResidentReport } from '@contract/report/resident'
import { cloudNow } from '@/clock/cloud-now'
import { Actions } from '@/actions/actions'
import type { OpenedReport } from '@/actions/opened-thing'
import { OpenedSheet } from '@/actions/opened-sheet'
import { OutcomeNotice } from '@/actions/outcome-notice'
import { Card } from '@/components/card'
import { SoundRow } from '@/components/sound-row'
import { PhotoRow } from '@/components/photo-row'
import { fullPlace } from '@/words/place-words'
import { assigneeWords } from '@/words/promise-words'
import { categoryWord, dueWords, stateWord } from '@/words/report-words'
import { Tag } from '@/components/tag'
import { Timeline } from '@/components/timeline'
import { timelineLines } from '@/words/timeline-words'
import { AccessList } from './access-list'
import { actionsOnPage } from './actions-on-page'
import { residentActions } from './resident-actions'

/** A report as its resident reads it; the action that makes sense now comes before the story. */
export function ReportView({ report, opened }: { report: ResidentReport; opened: OpenedReport }) {
  const { first, besides } = actionsOnPage(report)
  const of = { table: residentActions, opened, thing: report }
  const state = stateWord(report, 'resident')
  const due = dueWords(report, 'resident', cloudNow())
  return (
    <View className='stack'>
      <OutcomeNotice outcome={opened.outcome} />
      <Tag tone={state.tone}>{state.word}</Tag>
      {due && <View className='lead'>{`${assigneeWords(report)}，${due.word}。`}</View>}
      <Actions {...of} names={first} />
      <Card title={fullPlace(report)}>
        <View className='second'>{`编号${report.number} · ${categoryWord(report.category)}`}</View>
        <View className='said'>{report.text}</View>
        <SoundRow sounds={report.sounds} />
        <PhotoRow photos={report.photos} />
        {report.hotline && <View className='second'>{`12345编号：${report.hotline}`}</View>}
        <View className='second'>{seenWords(report)}</View>
      </Card>
      <Timeline lines={timelineLines(report.timeline, 'resident', cloudNow())} />
      <Actions {...of} names={besides} />
      <AccessList footprints={report.footprints} hasContact={report.hasContact} />
      <OpenedSheet {...of} />
    </View>
  )
}

function seenWords({ handTo, identity, hasContact, assignee }: ResidentReport) {
  if (hasContact.shared) return '您把姓名电话给了中心户，只为这一件事。'
  if (handTo !== 'household' && assignee.kind !== 'household') return '中心户看不到这件事。'
  if (identity === 'anonymous') return '您没留姓名电话。'
  if (assignee.kind !== 'household') return '您的姓名电话只给经办的人员看。'
  if (identity === 'named') return '中心户接下后能看到您的姓名。'
  return '中心户看不到您的姓名电话。'
}
