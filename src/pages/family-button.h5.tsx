import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { cloudNow } from '@/clock/cloud-now'
import { Icon } from '@/components/icon'
import { Notice } from '@/components/notice'
import { Pressable } from '@/components/pressable'
import { familyWords } from './family-words'
import type { Told } from './family-words'
import './family-button.scss'

/** As in WeChat; from a browser the words are copied, to be sent by whatever one sends words with. */
export function FamilyButton({ told }: { told: Told }) {
  const [said, setSaid] = useState<string>()
  const copy = async () => {
    const words = familyWords(told, cloudNow())
    const copied = await Taro.setClipboardData({ data: words }).then(
      () => true,
      () => false,
    )
    setSaid(copied ? `复制好了，发给家人吧：${words}` : `没能复制，照着发给家人吧：${words}`)
  }
  return (
    <View>
      <Pressable onClick={() => void copy()}>
        <View className='family-button'>
          <Icon name='people' />
          <View>发给家人看</View>
        </View>
      </Pressable>
      {said && <Notice tone='good'>{said}</Notice>}
    </View>
  )
}
