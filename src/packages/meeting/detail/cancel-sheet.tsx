import { View } from '@tarojs/components'
import type { OpenedMeeting } from '@/actions/opened-thing'
import { useAction } from '@/actions/use-action'
import { resident } from '@/api/resident'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'

/** Giving the seat back is asked once more, since somebody else may take it at once. */
export function CancelSheet({ opened, onLeave }: { opened: OpenedMeeting; onLeave: () => void }) {
  const cancel = useAction(resident.cancelSignUp, opened, () => opened.done('取消了。改主意了，再来报名就行。'))
  return (
    <Sheet title='来不了了？' onLeave={onLeave}>
      <View>取消以后，位子就让给别的邻居了。</View>
      {cancel.errorText && <Notice tone='error'>{cancel.errorText}</Notice>}
      <Foot>
        <BigButton busy={cancel.busy} onClick={() => void cancel.send((commandId) => ({ ...opened.id, commandId }))}>
          取消报名
        </BigButton>
      </Foot>
    </Sheet>
  )
}
