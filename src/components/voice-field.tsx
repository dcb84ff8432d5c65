import { View } from '@tarojs/components'
import { SOUNDS_MAX } from '@contract/schema/sound'
import type { Voice } from '@/drafts/use-draft-sounds'
import { BigButton } from './big-button'
import { HoldButton } from './hold-button'
import { Icon } from './icon'
import { Notice } from './notice'
import { Pressable } from './pressable'
import { SoundButton } from './sound-button'
import { TextInput } from './text-input'
import './big-button.scss'
import './photo-picker.scss'

/** Where something is said instead of written: held or tapped, heard again, taken out, and its words mended where they were understood. `useDraftSounds` gives what it takes. */
export function VoiceField({ voice }: { voice: Voice }) {
  const { sounds, isListening, notice } = voice
  const words = isListening ? '正在听，松手或点一下就停' : '按住说话'
  return (
    <View className='stack'>
      {sounds.map(({ id, path, seconds, words }, index) => (
        <View key={id}>
          <SoundButton url={path} seconds={seconds} />
          {words !== undefined && (
            <TextInput
              label={`语音${index + 1}的文字，可以改`}
              initial={words}
              most={500}
              kind='lines'
              onInput={(words) => voice.set({ id, words })}
            />
          )}
          <Pressable className='photo-remove' label={`去掉语音${index + 1}`} onClick={() => voice.remove(id)}>
            <Icon name='remove' />
            <View>去掉</View>
          </Pressable>
        </View>
      ))}
      {sounds.length < SOUNDS_MAX && (
        <HoldButton
          className={isListening ? 'big-button big-button-primary' : 'big-button big-button-plain'}
          label={words}
          onDown={voice.down}
          onUp={voice.up}
        >
          <View className='big-button-words'>
            <Icon name='microphone' />
            <View>{words}</View>
          </View>
        </HoldButton>
      )}
      {notice && <Notice>{noticeWords[notice]}</Notice>}
      {notice === 'refused' && (
        <BigButton kind='plain' onClick={voice.allow}>
          去打开话筒
        </BigButton>
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
