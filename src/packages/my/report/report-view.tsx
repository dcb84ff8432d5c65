import { View } from '@tarojs/components'
import type { ResidentReport } from '@contract/report/resident'
import { cloudNow } from '@/clock/cloud-now'
import { Actions } from '@/actions/actions'
import type { OpenedReport } from '@/actions/opened-thing'
import { OpenedSheet } from '@/actions/opened-sheet'
import { OutcomeNotice } from '@/actions/outcome-notice'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Foot } from '@/components/foot'
import { SoundRow } from '@/components/sound-row'
import { PhotoRow } from '@/components/photo-row'
import { fullPlace } from '@/words/place-words'
import { assigneeWords } from '@/words/promise-words'
import { categoryWord, dueWords, stateWord } from '@/words/report-words'
import { Tag } from '@/components/tag'
import { FamilyButton } from '@/pages/family-button'
import { Timeline } from '@/components/timeline'
import { timelineLines } from '@/words/timeline-words'
import { AccessList } from './access-list'
import { againWords } from './again-words'
import { actionsOnPage } from './actions-on-page'
import { MoreSheet } from './more-sheet'
import { residentActions } from './resident-actions'

/** A report as its resident reads it: what waits for them first, then what it is about and its story; one button, and the rest behind 更多. */
export function ReportView({ report, opened, onCallback }: ReportViewProps) {
  const { screens, cards, next, beside, more } = actionsOnPage(report)
  const isAsked = screens.includes('answer-callback')
  const of = { table: residentActions, opened, thing: report }
  const state = stateWord(report, 'resident')
  const due = dueWords(report, 'resident', cloudNow())
  return (
    <View className='stack'>
      <OutcomeNotice outcome={opened.outcome} />
      <Tag tone={state.tone}>{state.word}</Tag>
      {due && <View className='lead'>{`${assigneeWords(report)}，${due.word}。`}</View>}
      <Actions {...of} names={cards} />
      {report.reopenUntil && <View className='second'>{againWords(report.reopenUntil, cloudNow())}</View>}
      <Actions {...of} names={beside} />
      <Card title={fullPlace(report)}>
        <View className='second'>{`编号${report.number} · ${categoryWord(report.category)}`}</View>
        <View className='said'>{report.text}</View>
        <SoundRow sounds={report.sounds} />
        <PhotoRow photos={report.photos} />
        {report.hotline && <View className='second'>{`12345编号：${report.hotline}`}</View>}
        <View className='second'>{seenWords(report)}</View>
      </Card>
      <Timeline lines={timelineLines(report.timeline, 'resident', cloudNow())} before={report.photos} />
      <FamilyButton told={report} />
      <AccessList footprints={report.footprints} hasContact={report.hasContact} />
      {more.length > 0 && (
        <BigButton kind='quiet' onClick={() => opened.openSheet('more')}>
          更多
        </BigButton>
      )}
      {(isAsked || next.length > 0) && (
        <Foot>
          {isAsked && <BigButton onClick={onCallback}>说一声解决了没有</BigButton>}
          <Actions {...of} names={next} look='next' />
        </Foot>
      )}
      <OpenedSheet {...of} />
      {opened.sheet === 'more' && <MoreSheet names={more} opened={opened} report={report} />}
    </View>
  )
}

type ReportViewProps = { report: ResidentReport; opened: OpenedReport; onCallback: () => void }

function seenWords({ handTo, identity, hasContact, assignee }: ResidentReport) {
  if (hasContact.shared) return '您把姓名电话给了中心户，只为这一件事。'
  if (handTo !== 'household' && assignee.kind !== 'household') return '中心户看不到这件事。'
  if (identity === 'anonymous') return '您没留姓名电话。'
  if (assignee.kind !== 'household') return '您的姓名电话只给经办的人员看。'
  if (identity === 'named') return '中心户接下后能看到您的姓名。'
  return '中心户看不到您的姓名电话。'
}
