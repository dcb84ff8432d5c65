import { Image, View } from '@tarojs/components'
import './timeline.scss'

/** What happened, one under the other, the newest at the foot. */
export function Timeline({ lines }: { lines: readonly TimelineLine[] }) {
  return (
    <View className='timeline'>
      {lines.map((line, index) => (
        <View key={index} className='timeline-line'>
          <View className='second'>{line.when}</View>
          <View>{line.words}</View>
          {line.said && <View className='timeline-said'>{line.said}</View>}
          {line.photos?.map((url) => (
            <Image key={url} className='timeline-photo' src={url} mode='widthFix' aria-label='照片' />
          ))}
        </View>
      ))}
    </View>
  )
}

export type TimelineLine = { when: string; words: string; said?: string; photos?: readonly string[] }
