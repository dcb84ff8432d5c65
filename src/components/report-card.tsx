import { View } from '@tarojs/components'
import type { ReportCard as Report } from '@contract/schema/report-view'
import { categoryWord, dueWords, stateWord } from '@/words/report-words'
import type { Reader } from '@/words/report-words'
import { Tag } from './tag'
import { Tap } from './tap'
import './report-card.scss'

/** A report in a list: where it stands, until when, where it is and how it begins. */
export function ReportCard({ report, reader, onOpen }: { report: Report; reader: Reader; onOpen: () => void }) {
  const state = stateWord(report.state, reader)
  const due = dueWords(report, reader, new Date())
  return (
    <Tap className='report-card' onClick={onOpen}>
      <Tag tone={state.tone}>{report.question ? questionWord[reader] : state.word}</Tag>
      <View className='lead'>{report.gist}</View>
      <View className='second'>{`${report.place} · ${categoryWord(report.category)}`}</View>
      {due && <Tag tone={due.tone}>{due.word}</Tag>}
    </Tap>
  )
}

const questionWord: Record<Reader, string> = { resident: '想再问您一句', staff: '等居民回话' }
