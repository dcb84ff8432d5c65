import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon'
import './tag.scss'

/** A filled label on where something stands: a word and a shape beside its colour. */
export function Tag({ tone, children }: { tone: Tone; children: string }) {
  return (
    <View className={`tag tag-${tone}`}>
      <Icon name={shapes[tone]} />
      <View>{children}</View>
    </View>
  )
}

/** 正在办, 已解决, 等您, 超期. */
export type Tone = 'calm' | 'good' | 'soon' | 'late'

const shapes: Record<Tone, IconName> = { calm: 'hand-over', good: 'check', soon: 'clock', late: 'danger' }
