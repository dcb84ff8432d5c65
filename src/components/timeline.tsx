import { useState } from 'react'
import { View } from '@tarojs/components'
import type * as z from 'zod/mini'
import type { TimelineEntry } from '@contract/report/views'
import type { photo } from '@contract/schema/photo'
import { BigButton } from './big-button'
import { PhotoRow } from './photo-row'
import { SoundRow } from './sound-row'
import './timeline.scss'

/** What happened, the newest on top and large; all but the newest three are folded. `lines` come in their order, `before` are the pictures of how it was. */
export function Timeline({ lines, before = [] }: { lines: readonly TimelineLine[]; before?: readonly Photo[] }) {
  const [isWhole, setWhole] = useState(false)
  const newestFirst = [...lines].reverse()
  const folded = isWhole ? 0 : Math.max(0, newestFirst.length - openMax)
  return (
    <View className='stack'>
      <View className='timeline'>
        {newestFirst.slice(0, newestFirst.length - folded).map((line, index) => (
          <View key={lines.length - index} className='timeline-line'>
            <View className='second'>{line.when}</View>
            <View className={index === 0 ? 'title' : undefined}>{line.words}</View>
            {line.more && <View className='second'>{line.more}</View>}
            {line.said && <View className='timeline-said said'>{line.said}</View>}
            <SoundRow sounds={line.sounds} />
            {line.isResult && line.photos.length > 0 && before.length > 0 ? (
              <View className='timeline-sides'>
                <View className='second'>原来</View>
                <View className='second'>现在</View>
                <PhotoRow photos={before} />
                <PhotoRow photos={line.photos} />
              </View>
            ) : (
              <PhotoRow photos={line.photos} />
            )}
          </View>
        ))}
      </View>
      {folded > 0 && (
        <BigButton kind='quiet' onClick={() => setWhole(true)}>
          {`看之前的${folded}步`}
        </BigButton>
      )}
    </View>
  )
}

const openMax = 3

/** One thing that happened; `timelineLines` makes them of a report's story. */
export type TimelineLine = {
  when: string
  words: string
  /** When and how, where that is known and the reader may know. */
  more?: string | undefined
  said?: string
  photos: readonly Photo[]
  sounds?: TimelineEntry['sounds']
  /** Its pictures show what was done. */
  isResult: boolean
}

type Photo = z.output<typeof photo>
