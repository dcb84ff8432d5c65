import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon'
import './tag.scss'

/** A word on where something stands, with a shape beside its colour. */
export function Tag({ tone, children }: { tone: Tone; children: string }) {
  const shape = shapes[tone]
  return (
    <View className={`tag tag-${tone}`}>
      {shape && <Icon name={shape} />}
      <View>{children}</View>
    </View>
  )
}

export type Tone = 'calm' | 'good' | 'soon' | 'late'

const shapes: Record<Tone, IconName | null> = { calm: null, good: 'check', soon: 'clock', late: 'danger' }
