import { Image, View } from '@tarojs/components'
import type { TimelineEntry } from '@contract/report/views'
import { SoundRow } from './sound-row'
import './timeline.scss'

/** What happened, one under the other, the newest at the foot. */
export function Timeline({ lines }: { lines: readonly TimelineLine[] }) {
  return (
    <View className='timeline'>
      {lines.map((line, index) => (
        <View key={index} className='timeline-line'>
          <View className='second'>{line.when}</View>
          <View>{line.words}</View>
          {line.said && <View className='timeline-said said'>{line.said}</View>}
          <SoundRow sounds={line.sounds} />
          {line.photosWaiting && <View className='hint'>照片还在核对，过一会儿再看</View>}
          {line.photos.map((url) => (
            <Image key={url} className='timeline-photo' src={url} mode='widthFix' aria-label='照片' />
          ))}
        </View>
      ))}
    </View>
  )
}

/** One thing that happened; `timelineLines` makes them of a report's story. */
export type TimelineLine = {
  when: string
  words: string
  said?: string
  photos: readonly string[]
  sounds?: TimelineEntry['sounds']
  /** Some pictures are not to be seen yet. */
  photosWaiting: boolean
}
