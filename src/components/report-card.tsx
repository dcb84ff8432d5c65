import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { ReportCard as Report } from '@contract/report/views'
import { cloudNow } from '@/clock/cloud-now'
import { categoryIcon, categoryWord, dueWords, stateWord } from '@/words/report-words'
import type { Reader } from '@/words/report-words'
import { Card } from './card'
import { Tag } from './tag'
import { Thumbnail } from './thumbnail'
import { Pressable } from './pressable'

/** A report in a list: where it stands, until when, where it is and how it begins, with its picture or its kind's drawing. */
export function ReportCard({ report, reader, onOpen, children }: ReportCardProps) {
  const state = stateWord(report, reader)
  const due = dueWords(report, reader, cloudNow())
  return (
    <Card kind='task'>
      <Pressable onClick={onOpen}>
        <View className='card-beside'>
          <Thumbnail url={report.thumbnail} icon={categoryIcon(report.category)} />
          <View>
            <Tag tone={state.tone}>{report.question ? questionWord[reader] : state.word}</Tag>
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

type ReportCardProps = {
  report: Report
  reader: Reader
  onOpen: () => void
  /** What may be done at once, under the words that open it. */
  children?: ReactNode
}

const questionWord: Record<Reader, string> = { resident: '想再问您一句', staff: '等居民回话' }
