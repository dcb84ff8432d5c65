import { View } from '@tarojs/components'
import { PHOTOS_MAX } from '@contract/schema/report'
import { useMove } from '@/api/use-move'
import { Notice } from '@/components/notice'
import { PhotoPicker } from '@/components/photo-picker'
import { SayingSheet } from './saying-sheet'
import { sendResult } from './send-result'
import type { ResultDoor } from './send-result'
import type { OnReport } from './on-report'
import { usePhotos } from './use-photos'

/** 办好了: one sentence on how, a picture if there is one. Whether it is solved is the resident's to say. */
export function ResolveSheet({ on, door, onLeave }: ResolveSheetProps) {
  const photos = usePhotos()
  const resolve = useMove(sendResult(door), on, () => {
    photos.forgetAll()
    on.done('记下了，辛苦了。请邻居看看解决了没有。')
  })
  const leave = () => {
    // Pictures on their way are still needed.
    if (!resolve.busy) photos.forgetAll()
    onLeave()
  }
  return (
    <SayingSheet
      title='办好了'
      ready={results}
      box='写一句：怎么办的，现在什么样。'
      action='办好了'
      sending={resolve}
      below={
        <>
          <View className='second'>照片（可以不放，别拍到人和门牌）</View>
          <PhotoPicker
            most={PHOTOS_MAX}
            photos={photos.chosen}
            busy={photos.busy}
            onAdd={photos.add}
            onRemove={photos.remove}
          />
          {photos.sorry && <Notice tone='sorry'>{photos.sorry}</Notice>}
        </>
      }
      onSay={(text) =>
        void resolve.send((commandId) => ({ reportId: on.reportId, commandId, text, photos: photos.chosen }))
      }
      onLeave={leave}
    />
  )
}

const results = [
  '已经修好了，能用了。',
  '请物业来处理过了，现在好了。',
  '上门看过，两边都说开了。',
  '问清楚了，该怎么办也跟您说了。',
]

type ResolveSheetProps = { on: OnReport; door: ResultDoor; onLeave: () => void }
