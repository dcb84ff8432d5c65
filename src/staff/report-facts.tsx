import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type * as z from 'zod/mini'
import type { photo } from '@contract/schema/photo'
import type { sound } from '@contract/schema/sound'
import type { ReportCard } from '@contract/report/views'
import { cloudNow } from '@/clock/cloud-now'
import { Card } from '@/components/card'
import { SoundRow } from '@/components/sound-row'
import { PhotoRow } from '@/components/photo-row'
import { fullPlace } from '@/words/place-words'
import { categoryWord, dueWords, stateWord, whom, type Staff } from '@/words/report-words'
import { Tag } from '@/components/tag'
import './report-facts.scss'

/** A report as those who handle it read it: where it stands and until when, what was said, where. */
export function ReportFacts({ report, reader, children }: ReportFactsProps) {
  const state = stateWord(report, reader)
  const due = dueWords(report, reader, cloudNow())
  return (
    <Card>
      <View className='report-facts-tags'>
        <Tag tone={state.tone}>{state.word}</Tag>
        {due && <Tag tone={due.tone}>{due.word}</Tag>}
      </View>
      <View className='said lead'>{report.text || '内容已按本人要求删去'}</View>
      <SoundRow sounds={report.sounds} />
      <PhotoRow photos={report.photos} />
      <View>
        <View>{fullPlace(report)}</View>
        <View className='second'>{`${categoryWord(report.category)} · 编号${report.number}`}</View>
        {report.hotline && <View className='second'>{`12345编号：${report.hotline}`}</View>}
        {report.timeline.some(({ event }) => event === 'decided') && <View className='second'>会上说好的</View>}
        {report.forNeighbour && <View className='second'>{`替${whom[reader]}记下的`}</View>}
      </View>
      {children}
    </Card>
  )
}

type ReportFactsProps = { report: Face; reader: Staff; children?: ReactNode }

type Face = Pick<
  ReportCard,
  'state' | 'unanswered' | 'partly' | 'assignee' | 'due' | 'promisedOn' | 'place' | 'category' | 'number'
> & {
  spot: string | null
  text: string
  photos: readonly z.output<typeof photo>[]
  sounds?: readonly z.output<typeof sound>[] | undefined
  hotline: string | null
  forNeighbour: boolean
  timeline: readonly { event: string }[]
}
