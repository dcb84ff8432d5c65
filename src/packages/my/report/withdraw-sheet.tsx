import { View } from '@tarojs/components'
import { resident } from '@/api/resident'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { OnReport } from './use-report'

/** Taking it back is asked once more, since it can't be undone. */
export function WithdrawSheet({ on, onLeave }: { on: OnReport; onLeave: () => void }) {
  const withdraw = useMove(resident.withdrawReport, on, () => on.done('这件事收回了。再有事，随时来说。'))
  return (
    <Sheet title='收回这件事？' leave='不收回' onLeave={onLeave}>
      <View>收回以后，就不再跟进了。要是事情还在，以后可以再反映一次。</View>
      {withdraw.sorry && <Notice tone='sorry'>{withdraw.sorry}</Notice>}
      <BigButton
        busy={withdraw.busy}
        onClick={() => void withdraw.send((commandId) => ({ reportId: on.reportId, commandId }))}
      >
        收回
      </BigButton>
    </Sheet>
  )
}
