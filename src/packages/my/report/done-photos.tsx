import { Image, View } from '@tarojs/components'
import type { TimelineEntry } from '@contract/report/views'
import { Pressable } from '@/components/pressable'
import { useLargePhotos } from '@/components/use-large-photos'
import './callback.scss'

/** The pictures of what was done, small beside the way to the whole story; a press shows one large. */
export function DonePhotos({ photos, onStory }: { photos: TimelineEntry['photos']; onStory: () => void }) {
  const urls = photos.flatMap(({ url }) => url ?? [])
  const { showLarge, large } = useLargePhotos(urls)
  return (
    <View className='done-photos'>
      {urls.map((url, index) => (
        <Pressable
          key={url}
          className='done-photo'
          label={`办好后的照片${index + 1}，点开看大图`}
          onClick={() => showLarge(index)}
        >
          <Image className='done-photo-picture' src={url} mode='aspectFill' />
        </Pressable>
      ))}
      <Pressable className='callback-story' onClick={onStory}>
        看经过
      </Pressable>
      {large}
    </View>
  )
}
