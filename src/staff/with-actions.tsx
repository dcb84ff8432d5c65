import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './with-actions.scss'

/** A page whose buttons stay within the thumb's reach, at the foot of the screen. */
export function WithActions({ actions, children }: { actions: ReactNode; children: ReactNode }) {
  return (
    <View>
      <View className='stack'>{children}</View>
      {actions && <View className='actions'>{actions}</View>}
    </View>
  )
}
