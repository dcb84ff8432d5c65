import type { Reply } from '@contract/refusal'
import { useMove } from '@/api/use-move'
import { SayingSheet } from './saying-sheet'
import type { OnReport } from './on-report'

/** 问一问: a question the resident answers in the app, while the deadline stands still. */
export function AskSheet({ on, ask, onLeave }: AskSheetProps) {
  const asking = useMove(ask, on, () => on.done('问过去了。等邻居回话的时候，办理的日子先不算。'))
  return (
    <SayingSheet
      title='问一问'
      lead='邻居在手机上回您。等回话的时候，办理的日子先不算。'
      ready={questions}
      box='想问什么？'
      action='问过去'
      sending={asking}
      onSay={(text) => void asking.send((commandId) => ({ reportId: on.reportId, commandId, text }))}
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
  on: OnReport
  ask: (input: { reportId: string; commandId: string; text: string }) => Promise<Reply<unknown>>
  onLeave: () => void
}
