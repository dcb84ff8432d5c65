import type { Reply } from '@contract/refusal'
import { useAction } from '@/actions/use-action'
import { whom, type Staff } from '@/words/report-words'
import { TextSheet } from './text-sheet'
import type { OpenedReport } from '@/actions/opened-thing'

/** 问一问: a question the resident answers in the app, while the deadline stands still. */
export function AskSheet({ opened, ask, reader, onLeave }: AskSheetProps) {
  const resident = whom[reader]
  const asking = useAction(ask, opened, () =>
    opened.done(`发给${resident}了。等${resident}回话的时候，办理的日子先不算。`),
  )
  return (
    <TextSheet
      title='问一问'
      lead={`${resident}在手机上回您。等回话的时候，办理的日子先不算。`}
      ready={questions}
      box='想问什么？'
      action={`发给${resident}`}
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
  reader: Staff
  ask: (input: { reportId: string; commandId: string; text: string }) => Promise<Reply<unknown>>
  onLeave: () => void
}
