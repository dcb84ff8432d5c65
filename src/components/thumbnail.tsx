import { Image, View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon'
import './thumbnail.scss'

/** A small picture of a task, or the drawing of its kind where it has none; its words stand beside it. */
export function Thumbnail({ url, icon }: { url?: string | null; icon: IconName }) {
  return (
    <View className='thumbnail' aria-hidden>
      {url ? <Image className='thumbnail-picture' src={url} mode='aspectFill' /> : <Icon name={icon} />}
    </View>
  )
}
