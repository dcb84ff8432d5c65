import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { SOUND_SECONDS_MAX, SOUNDS_MAX } from '@contract/schema/sound'
import type { Voice } from '@/drafts/use-draft-sounds'
import { HoldButton } from './hold-button'
import { Icon } from './icon'
import { LineButton } from './line-button'
import { Notice } from './notice'
import { Pressable } from './pressable'
import { SoundButton } from './sound-button'
import { TextInput } from './text-input'
import './voice-field.scss'

/** Where something is said instead of written: held or tapped, heard again, taken out, and its words mended where they were understood. `useDraftSounds` gives what it takes. */
export function VoiceField({ voice }: { voice: Voice }) {
  const { sounds, state, notice } = voice
  const words = state === 'listening' ? '正在听，松手或点一下就停' : '按住说话'
  return (
    <View className='voice'>
      {sounds.map((sound, index) => (
        <View key={sound.id}>
          <View className='voice-sound'>
            <SoundButton url={sound.path} seconds={sound.seconds} />
            <Pressable label={`去掉语音${index + 1}`} onClick={() => voice.remove(sound.id)}>
              <View className='voice-words'>
                <Icon name='remove' />
                <View>去掉</View>
              </View>
            </Pressable>
          </View>
          {sound.words !== undefined && (
            <TextInput
              label={`语音${index + 1}的文字，可以改`}
              initial={sound.words}
              most={1000}
              kind='lines'
              onInput={(mended) => voice.write(sound.id, mended)}
            />
          )}
        </View>
      ))}
      {sounds.length < SOUNDS_MAX && (
        <HoldButton className={`voice-button voice-${state}`} label={words} onDown={voice.down} onUp={voice.up}>
          <View className='voice-words'>
            <Icon name='microphone' />
            <View>{words}</View>
            {state === 'listening' && <Seconds />}
          </View>
        </HoldButton>
      )}
      {notice && <Notice>{noticeWords[notice]}</Notice>}
      {notice === 'refused' && (
        <LineButton icon='microphone' onClick={voice.allow}>
          去打开话筒
        </LineButton>
      )}
    </View>
  )
}

const noticeWords: Record<NonNullable<Voice['notice']>, string> = {
  'allowed-now': '话筒打开了，再按住说一遍。',
  refused: '话筒没有打开。点下面打开“麦克风”，再回来说；打字也一样。',
  failed: '没能录下来。再试一次，打字也一样。',
  short: '说得太短了。按住再说一遍，说完松手。',
}

/** Counts as long as it is there. */
function Seconds() {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => Math.min(before + 1, SOUND_SECONDS_MAX)), 1000)
    return () => clearInterval(timer)
  }, [])
  return <View className='unbroken'>{`${seconds}秒`}</View>
}
