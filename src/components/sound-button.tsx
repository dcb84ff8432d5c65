import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { Icon } from './icon'
import { playSound } from './play-sound'
import { Pressable } from './pressable'
import './photo-picker.scss'

/** A sound to hear, with its length in words; one plays at a time, and a second press stops it. */
export function SoundButton({ url, seconds }: { url: string; seconds: number }) {
  const [player, setPlayer] = useState<{ stop: () => void }>()
  useEffect(() => player && player.stop, [player])
  const press = () => (player ? player.stop() : setPlayer({ stop: playSound(url, () => setPlayer(undefined)) }))
  return (
    <Pressable className='photo-remove' onClick={press}>
      <Icon name='megaphone' />
      <View>{player ? '正在放，点一下停' : `听语音，${seconds}秒`}</View>
    </Pressable>
  )
}
