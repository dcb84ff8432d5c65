import type { OpenedMeeting } from '@/actions/opened-thing'
import { useAction } from '@/actions/use-action'
import { household } from '@/api/household'
import { TextSheet } from '@/staff/text-sheet'
import { FoundWordsNotice } from '@/staff/found-words-notice'
import { useFoundWords } from '../use-found-words'

/** Everybody who would have come hears why. */
export function CancelSheet({ opened, onLeave }: { opened: OpenedMeeting; onLeave: () => void }) {
  const words = useFoundWords(opened.id.meetingId)
  const cancelling = words.looking(household.cancelMeeting, ({ reason }) => [{ where: 'reason', no: 0, text: reason }])
  const cancel = useAction(cancelling, opened, () => opened.done('记下了，报名的邻居都会知道。'))
  return (
    <TextSheet
      title='这次不开了'
      lead='报名的邻居会看到原因。'
      ready={['天气不好，改天再坐。', '家里临时有事，对不住大家。', '这件事已经办好了。']}
      box='因为什么？'
      action='不开了'
      below={<FoundWordsNotice words={words} where='reason' />}
      sending={cancel}
      onSay={(reason) => void cancel.send((commandId) => ({ ...opened.id, commandId, reason }))}
      onLeave={onLeave}
    />
  )
}
