import type { Reply } from '@contract/refusal'
import { useAction } from '@/actions/use-action'
import { TextSheet } from './text-sheet'
import type { OpenedReport } from '@/actions/opened-thing'

/** 问一问: a question the resident answers in the app, while the deadline stands still. */
export function AskSheet({ opened, ask, onLeave }: AskSheetProps) {
  const asking = useAction(ask, opened, () => opened.done('问过去了。等邻居回话的时候，办理的日子先不算。'))
  return (
    <TextSheet
      title='问一问'
      lead='邻居在手机上回您。等回话的时候，办理的日子先不算。'
      ready={questions}
      box='想问什么？'
      action='问过去'
      sending={asking}
      onSay={(text) => void asking.send((commandId) => ({ ...opened.id, commandId, text }))}
      onLeave={onLeave}
    />
  )
}

const questions = [
  '具体在哪一层、哪个位置？',
  '大概从什么时候开始的？',
  '现在还是这样吗？',
  '什么时候方便我们上门看看？',
]

type AskSheetProps = {
  opened: OpenedReport
  ask: (input: { reportId: string; commandId: string; text: string }) => Promise<Reply<unknown>>
  onLeave: () => void
}
