import { View } from '@tarojs/components'
import { Icon } from './icon'
import './nothing-yet.scss'

/** An empty list, with the bench nobody sits on yet. */
export function NothingYet({ children }: { children: string }) {
  return (
    <View className='nothing-yet'>
      <View className='nothing-yet-bench'>
        <Icon name='bench' />
      </View>
      <View className='second'>{children}</View>
    </View>
  )
}
