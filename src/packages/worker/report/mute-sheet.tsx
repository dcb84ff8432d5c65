import { View } from '@tarojs/components'
import { useAction } from '@/actions/use-action'
import type { OpenedReport } from '@/actions/opened-thing'
import { worker } from '@/api/worker'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'

/** Says what it means before nothing new is taken of somebody. */
export function MuteSheet({ opened, onLeave }: { opened: OpenedReport; onLeave: () => void }) {
  const mute = useAction(worker.muteResident, opened, () => opened.done('记下了，30天里请这位居民先打电话。'))
  return (
    <Sheet title='30天里请他先打电话' onLeave={onLeave}>
      <View className='lead'>反映这件事的人，30天里不能在本社区交新的反映；有危险的照样收。</View>
      <View>
        居民会看到，也看得到社区电话；写好的存在他手机里。已经收到的事照常办。您不会知道他是谁，随时可以恢复。
      </View>
      <Foot>
        {mute.errorText && <Notice tone='error'>{mute.errorText}</Notice>}
        <BigButton busy={mute.busy} onClick={() => void mute.send((commandId) => ({ ...opened.id, commandId }))}>
          就这么定
        </BigButton>
      </Foot>
    </Sheet>
  )
}
