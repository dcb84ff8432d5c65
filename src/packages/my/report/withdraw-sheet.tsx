import { View } from '@tarojs/components'
import { resident } from '@/api/resident'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { OpenedReport } from '@/actions/opened-thing'

/** Taking it back is asked once more, since it can't be undone. */
export function WithdrawSheet({ opened, onLeave }: { opened: OpenedReport; onLeave: () => void }) {
  const withdraw = useAction(resident.withdrawReport, opened, () => opened.done('这件事收回了。再有事，随时来说。'))
  return (
    <Sheet title='收回这件事？' onLeave={onLeave}>
      <View>收回以后，就不再跟进了。要是事情还在，以后可以再反映一次。</View>
      {withdraw.errorText && <Notice tone='error'>{withdraw.errorText}</Notice>}
      <Foot>
        <BigButton
          busy={withdraw.busy}
          onClick={() => void withdraw.send((commandId) => ({ ...opened.id, commandId }))}
        >
          收回
        </BigButton>
      </Foot>
    </Sheet>
  )
}
