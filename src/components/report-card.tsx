import type { ReactNode } from 'react'
import { Image, View } from '@tarojs/components'
import type { ReportCard as Report } from '@contract/report/views'
import { cloudNow } from '@/clock/cloud-now'
import { categoryIcon, categoryWord, dueWords, stateWord } from '@/words/report-words'
import type { Reader } from '@/words/report-words'
import { Icon } from './icon'
import { Tag } from './tag'
import { Pressable } from './pressable'
import './report-card.scss'

/** A report in a list: where it stands, until when, where it is and how it begins, with its picture or its kind's drawing. */
export function ReportCard({ report, reader, onOpen, children }: ReportCardProps) {
  const state = stateWord(report, reader)
  const due = dueWords(report, reader, cloudNow())
  return (
    <View className='report-card'>
      <Pressable onClick={onOpen}>
        <View className='report-card-face'>
          {report.thumbnail ? (
            <Image className='report-card-picture' src={report.thumbnail} mode='aspectFill' aria-hidden />
          ) : (
            <View className='report-card-picture'>
              <Icon name={categoryIcon(report.category)} />
            </View>
          )}
          <View>
            <Tag tone={state.tone}>{report.question ? questionWord[reader] : state.word}</Tag>
            <View className='second'>{`${report.place} · ${categoryWord(report.category)}`}</View>
          </View>
        </View>
        <View className='report-card-gist lead'>{report.gist}</View>
        {due && <Tag tone={due.tone}>{due.word}</Tag>}
      </Pressable>
      {children}
    </View>
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
