import { View } from '@tarojs/components'
import type * as z from 'zod/mini'
import type { sound } from '@contract/schema/sound'
import { SoundButton } from './sound-button'

/** What was said aloud, to hear, each with what was understood of it; what is not yet to be heard is only counted. */
export function SoundRow({ sounds = [] }: { sounds?: readonly z.output<typeof sound>[] | undefined }) {
  if (sounds.length === 0) return null
  return (
    <View>
      {sounds.map(({ url, seconds, words }, index) =>
        url === null ? null : (
          <View key={index}>
            <SoundButton url={url} seconds={seconds} />
            {words && <View className='second said'>{words}</View>}
          </View>
        ),
      )}
      {sounds.some(({ url }) => url === null) && <View className='hint'>语音还在核对，过一会儿再听</View>}
    </View>
  )
}
