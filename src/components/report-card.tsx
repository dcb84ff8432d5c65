import { View } from '@tarojs/components'
import type { ReportCard as Report } from '@contract/report/views'
import { cloudNow } from '@/clock/cloud-now'
import { categoryWord, dueWords, stateWord } from '@/words/report-words'
import type { Reader } from '@/words/report-words'
import { Tag } from './tag'
import { Pressable } from './pressable'
import './report-card.scss'

/** A report in a list: where it stands, until when, where it is and how it begins. */
export function ReportCard({ report, reader, onOpen }: { report: Report; reader: Reader; onOpen: () => void }) {
  const state = stateWord(report, reader)
  const due = dueWords(report, reader, cloudNow())
  return (
    <Pressable className='report-card' onClick={onOpen}>
      <Tag tone={state.tone}>{report.question ? questionWord[reader] : state.word}</Tag>
      <View className='lead'>{report.gist}</View>
      <View className='second'>{`${report.place} · ${categoryWord(report.category)}`}</View>
      {due && <Tag tone={due.tone}>{due.word}</Tag>}
    </Pressable>
  )
}

const questionWord: Record<Reader, string> = { resident: '想再问您一句', staff: '等居民回话' }
