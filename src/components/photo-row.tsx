import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type * as z from 'zod/mini'
import type { photo } from '@contract/schema/report-view'
import { Tap } from './tap'
import './photo-picker.scss'

/** Pictures to look at; a press shows one large. Those not yet to be seen are only counted. */
export function PhotoRow({ photos }: { photos: readonly z.output<typeof photo>[] }) {
  const urls = photos.flatMap(({ url }) => url ?? [])
  if (photos.length === 0) return null
  return (
    <View>
      <View className='photos'>
        {urls.map((url, index) => (
          <Tap
            key={url}
            label={`照片${index + 1}，点开看大图`}
            onClick={() => void Taro.previewImage({ current: url, urls })}
          >
            <Image className='photo-picture' src={url} mode='aspectFill' />
          </Tap>
        ))}
      </View>
      {urls.length < photos.length && <View className='hint'>照片还在核对，过一会儿再看</View>}
    </View>
  )
}
