import { View } from '@tarojs/components'
import { Icon } from './icon'
import './empty-state.scss'

/** An empty list, with the bench nobody sits on yet. */
export function EmptyState({ children }: { children: string }) {
  return (
    <View className='empty-state'>
      <View className='empty-state-bench'>
        <Icon name='bench' />
      </View>
      <View className='second'>{children}</View>
    </View>
  )
}
