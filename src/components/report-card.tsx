import { View } from '@tarojs/components'
import type { ReportCard as Report } from '@contract/report/views'
import { cloudNow } from '@/clock/cloud-now'
import { categoryWord, dueWords, stateWord, whom } from '@/words/report-words'
import type { Reader } from '@/words/report-words'
import { Tag } from './tag'
import { Pressable } from './pressable'
import './report-card.scss'

/** A report in a list: where it stands, until when, where it is and how it begins. */
export function ReportCard({ report, reader, onOpen }: { report: Report; reader: Reader; onOpen: () => void }) {
  const { word, tone } = turnWord(report, reader) ?? stateWord(report, reader)
  const due = dueWords(report, reader, cloudNow())
  return (
    <Pressable className='report-card' onClick={onOpen}>
      <Tag tone={tone}>{word}</Tag>
      <View className='lead'>{report.gist}</View>
      <View className='second'>{`${report.place} · ${categoryWord(report.category)}`}</View>
      {due && <Tag tone={due.tone}>{due.word}</Tag>}
    </Pressable>
  )
}

/** Whose turn it is to speak, where somebody was asked or has answered. */
function turnWord({ question, answered, ...standing }: Report, reader: Reader) {
  const { tone } = stateWord(standing, reader)
  if (reader === 'resident') return question ? { word: '想再问您一句', tone } : undefined
  if (question) return { word: `等${whom[reader]}回话`, tone }
  return answered ? { word: `${whom[reader]}回话了`, tone: 'soon' as const } : undefined
}
