import { View } from '@tarojs/components'
import type { ResidentReport } from '@contract/resident'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { PhotoRow } from '@/components/photo-row'
import { fullPlace } from '@/words/place-words'
import { keeperWords } from '@/words/promise-words'
import { categoryWord, dueWords, stateWord } from '@/words/report-words'
import { Tag } from '@/components/tag'
import { Timeline } from '@/components/timeline'
import { timelineLines } from '@/words/timeline-words'
import { AnswerCard } from './answer-card'
import { CallbackCard } from './callback-card'
import { Footprints } from './footprints'
import { MoreMoves } from './more-moves'
import { ReopenCard } from './reopen-card'
import { ShareCard } from './share-card'
import { ThankButton } from './thank-button'
import type { OnReport } from './use-report'

/** A report as its resident reads it; the action that makes sense now comes before the story. */
export function ReportView({ report, on, thanks }: { report: ResidentReport; on: OnReport; thanks?: string }) {
  const may = new Set(report.mayDo)
  const state = stateWord(report.state, 'resident')
  const due = dueWords(report, 'resident', new Date())
  return (
    <View className='stack'>
      <Tag tone={state.tone}>{state.word}</Tag>
      {due && <View className='lead'>{`${keeperWords(report)}，${due.word}。`}</View>}
      {thanks && <Notice tone='good'>{thanks}</Notice>}
      {may.has('answer') && report.question && <AnswerCard on={on} question={report.question} />}
      {may.has('share-contact') && <ShareCard on={on} household={report.question?.by ?? report.with.name} />}
      {may.has('call-back') && <CallbackCard on={on} />}
      {may.has('reopen') && !may.has('call-back') && <ReopenCard on={on} until={report.reopenUntil} />}
      {may.has('thank') && <ThankButton on={on} />}
      <Card title={fullPlace(report)}>
        <View className='second'>{`编号${report.number} · ${categoryWord(report.category)}`}</View>
        <View className='said'>{report.text}</View>
        <PhotoRow photos={report.photos} />
        {report.hotline && <View className='second'>{`12345编号：${report.hotline}`}</View>}
        <View className='second'>{seenWords(report)}</View>
      </Card>
      <Timeline lines={timelineLines(report.timeline, 'resident', new Date())} />
      <MoreMoves on={on} may={may} hotline={report.hotline} />
      <Footprints footprints={report.footprints} kept={report.kept} />
    </View>
  )
}

function seenWords({ straight, identity, kept }: ResidentReport) {
  if (kept.shared) return '您把姓名电话给了中心户，只为这一件事。'
  if (straight) return '中心户看不到这件事。'
  if (identity === 'named') return '中心户接下后能看到您的姓名。'
  return '中心户看不到您的姓名电话。'
}
