import type { HostMeeting } from '@contract/schema/host-meeting'
import { household } from '@/api/household'
import { useMove } from '@/api/use-move'
import { SayingSheet } from '@/staff/saying-sheet'
import { RescheduleSheet } from './reschedule-sheet'
import type { OpenMeeting } from './use-meeting'
import { WalkInSheet } from './walk-in-sheet'

/** The sheet that was opened, if any. */
export function Sheets({ meeting, page }: { meeting: HostMeeting; page: OpenMeeting }) {
  if (page.sheet === 'reschedule') return <RescheduleSheet meeting={meeting} page={page} />
  if (page.sheet === 'cancel') return <CancelSheet page={page} />
  if (page.sheet === 'walk-in') return <WalkInSheet page={page} />
  return null
}

/** Everybody who would have come hears why. */
function CancelSheet({ page: { on, leave } }: { page: OpenMeeting }) {
  const cancel = useMove(household.cancelMeeting, on, () => on.done('记下了，报名的邻居都会知道。'))
  return (
    <SayingSheet
      title='这次不开了'
      lead='报名的邻居会看到原因。'
      ready={['天气不好，改天再坐。', '家里临时有事，对不住大家。', '这件事已经办好了。']}
      box='因为什么？'
      action='不开了'
      sending={cancel}
      onSay={(reason) => void cancel.send((commandId) => ({ meetingId: on.meetingId, commandId, reason }))}
      onLeave={leave}
    />
  )
}
