import { useState } from 'react'
import { Image } from '@tarojs/components'
import { BigButton } from './big-button'
import { Sheet } from './sheet'
import type { LargePhotos } from './use-large-photos'
import './use-large-photos.scss'

/** As in WeChat, on a sheet. */
export function useLargePhotos(urls: string[]): LargePhotos {
  const [shown, setShown] = useState<number>()
  const title = `照片${(shown ?? 0) + 1}/${urls.length}`
  const large = shown !== undefined && (
    <Sheet title={title} onLeave={() => setShown(undefined)}>
      <Image className='large-photo' src={urls[shown] ?? ''} mode='widthFix' aria-label={title} />
      {urls.length > 1 && (
        <BigButton kind='plain' onClick={() => setShown((shown + 1) % urls.length)}>
          下一张
        </BigButton>
      )}
    </Sheet>
  )
  return { showLarge: setShown, large }
}
