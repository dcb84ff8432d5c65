import type { WorkerHuddle } from '@contract/huddle/worker-view'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { huddles } from '@/api/huddles'
import { FoundWordsNotice } from '@/staff/found-words-notice'
import { TextSheet } from '@/staff/text-sheet'
import { useAllowedWords } from '../use-allowed-words'

/** All who were called hear why. */
export function CancelSheet({ opened, onLeave }: ActionPartProps<{ meetingId: string }, WorkerHuddle>) {
  const { words, looking } = useAllowedWords()
  const cancel = useAction(looking(huddles.cancelHuddle), opened, () => opened.done('记下了，请过的各户都会知道。'))
  return (
    <TextSheet
      title='这次不开了'
      lead='请过的各户会看到原因。'
      ready={['临时有别的安排。', '要商量的事已经办好了。', '和别的会合在一起开。']}
      box='因为什么？'
      action='不开了'
      below={<FoundWordsNotice words={words} where='reason' />}
      sending={cancel}
      onSay={(reason) => void cancel.send((commandId) => ({ ...opened.id, commandId, reason }))}
      onLeave={onLeave}
    />
  )
}
