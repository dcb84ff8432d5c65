import { View } from '@tarojs/components'
import type { WorkerHuddle } from '@contract/huddle/worker-view'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { huddles } from '@/api/huddles'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'

/** Which community takes part no more; its topics go with it. */
export function LeaveSheet({ opened, thing, onLeave }: ActionPartProps<{ meetingId: string }, WorkerHuddle>) {
  const leave = useAction(huddles.leaveHuddle, opened, () => opened.done('不参加了，请过的各户会收到消息。'))
  return (
    <Sheet title='社区不参加了' onLeave={onLeave}>
      <View>提的议题一起撤下，请过的各户会收到消息。</View>
      {leave.errorText && <Notice tone='error'>{leave.errorText}</Notice>}
      {thing.parts
        .filter(({ mayLeave }) => mayLeave)
        .map(({ communityId, name }) => (
          <BigButton
            key={communityId}
            busy={leave.busy}
            onClick={() => void leave.send((commandId) => ({ ...opened.id, commandId, communityId }))}
          >
            {`${name}不参加了`}
          </BigButton>
        ))}
    </Sheet>
  )
}
