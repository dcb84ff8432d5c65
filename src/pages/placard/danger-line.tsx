import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { openPage } from '../open-page'
import './danger-line.scss'

/** Comes before everything else: whom to call. `onTap` lets go of whatever was tapped before. */
export function DangerLine({ onTap }: { onTap: () => void }) {
  const open = () => {
    onTap()
    void openPage('pages/report/emergency/index')
  }
  return (
    <Pressable className='danger-line' onClick={open}>
      <View className='danger-line-words'>
        <Icon name='danger' />
        <View>有危险，先打电话</View>
      </View>
    </Pressable>
  )
}
