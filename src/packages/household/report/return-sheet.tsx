import { useState } from 'react'
import { household } from '@/api/household'
import { useMove } from '@/api/use-move'
import { Choice } from '@/components/choice'
import { returnReasons } from '@/words/reason-words'
import { SayingSheet } from '@/staff/saying-sheet'
import type { OpenReport } from './use-report'

type Reason = (typeof returnReasons)[number]['value']

/** 请社区帮忙: a reason to tap, a word if there is one to add. */
export function ReturnSheet({ page: { on, handOver, leave } }: { page: OpenReport }) {
  const [reason, setReason] = useState<Reason | null>(null)
  const giveBack = useMove(household.returnReport, on, handOver)
  return (
    <SayingSheet
      title='请社区帮忙'
      lead='点一个原因就行，社区接着办。'
      above={<Choice label='什么原因' options={returnReasons} value={reason} onChange={setReason} />}
      box='想多说一句（可以不写）'
      optional
      missing={reason ? undefined : '请先点一个原因。'}
      action='请社区帮忙'
      sending={giveBack}
      onSay={(text) =>
        reason &&
        void giveBack.send((commandId) => ({ reportId: on.reportId, commandId, reason, text: text || undefined }))
      }
      onLeave={leave}
    />
  )
}
