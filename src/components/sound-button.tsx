import { useEffect, useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { Icon } from './icon'
import { playSound } from './play-sound'
import { Pressable } from './pressable'
import './voice-field.scss'

/** A sound to hear, with its length in words; one plays at a time, and a second press stops it. */
export function SoundButton({ url, seconds }: { url: string; seconds: number }) {
  const [isPlaying, setPlaying] = useState(false)
  const stop = useRef<() => void>()
  useEffect(() => () => stop.current?.(), [])
  const press = () => {
    if (isPlaying) return stop.current?.()
    setPlaying(true)
    stop.current = playSound(url, () => setPlaying(false))
  }
  return (
    <Pressable className='sound-button' onClick={press}>
      <View className='voice-words'>
        <Icon name={isPlaying ? 'stop' : 'sound'} />
        <View>{isPlaying ? '正在放，点一下停' : `听语音，${seconds}秒`}</View>
      </View>
    </Pressable>
  )
}
