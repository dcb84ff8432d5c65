import { Image, View } from '@tarojs/components'
import type * as z from 'zod/mini'
import type { photo } from '@contract/schema/photo'
import { Pressable } from './pressable'
import { useLargePhotos } from './use-large-photos'
import './photo-picker.scss'

/** Pictures to look at; a press shows one large. Those not yet to be seen are only counted. */
export function PhotoRow({ photos }: { photos: readonly z.output<typeof photo>[] }) {
  const urls = photos.flatMap(({ url }) => url ?? [])
  const { showLarge, large } = useLargePhotos(urls)
  if (photos.length === 0) return null
  return (
    <View>
      <View className='photos'>
        {urls.map((url, index) => (
          <Pressable key={url} label={`照片${index + 1}，点开看大图`} onClick={() => showLarge(index)}>
            <Image className='photo-picture' src={url} mode='aspectFill' />
          </Pressable>
        ))}
      </View>
      {urls.length < photos.length && <View className='hint'>照片还在核对，过一会儿再看</View>}
      {large}
    </View>
  )
}
