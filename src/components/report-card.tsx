import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { ReportCard as Report } from '@contract/report/views'
import { cloudNow } from '@/clock/cloud-now'
import { categoryIcon, categoryWord, dueWords, stateWord, whom } from '@/words/report-words'
import type { Reader } from '@/words/report-words'
import { Card } from './card'
import { Tag } from './tag'
import { Thumbnail } from './thumbnail'
import { Pressable } from './pressable'

/** A report in a list: where it stands, until when, where it is and how it begins, with its picture or its kind's drawing. */
export function ReportCard({ report, reader, onOpen, children }: ReportCardProps) {
  const { word, tone } = turnWord(report, reader) ?? stateWord(report, reader)
  const due = dueWords(report, reader, cloudNow())
  return (
    <Card kind='task'>
      <Pressable onClick={onOpen}>
        <View className='card-beside'>
          <Thumbnail url={report.thumbnail} icon={categoryIcon(report.category)} />
          <View>
            <Tag tone={tone}>{word}</Tag>
            <View className='second'>{`${report.place} · ${categoryWord(report.category)}`}</View>
          </View>
        </View>
        <View className='lead'>{report.gist}</View>
        {due &&
          (due.tone === 'calm' ? <View className='second'>{due.word}</View> : <Tag tone={due.tone}>{due.word}</Tag>)}
      </Pressable>
      {children}
    </Card>
  )
}

/** Whose turn it is to speak, where somebody was asked or has answered. */
function turnWord({ question, unreached, answered, ...standing }: Report, reader: Reader) {
  const { tone } = stateWord(standing, reader)
  if (reader === 'resident') return question ? { word: '想再问您一句', tone } : undefined
  if (question)
    return unreached ? { word: '消息没送到', tone: 'soon' as const } : { word: `等${whom[reader]}回话`, tone }
  return answered ? { word: `${whom[reader]}回话了`, tone: 'soon' as const } : undefined
}

type ReportCardProps = {
  report: Report
  reader: Reader
  onOpen: () => void
  /** What may be done at once, under the words that open it. */
  children?: ReactNode
}
