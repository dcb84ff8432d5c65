import { useState } from 'react'
import type { OpenedReport } from '@/actions/opened-thing'
import { useAction } from '@/actions/use-action'
import { household } from '@/api/household'
import { Choice } from '@/components/choice'
import { TextSheet } from '@/staff/text-sheet'
import { returnReasons } from '@/words/reason-words'

type Reason = (typeof returnReasons)[number]['value']

/** 请社区帮忙: a reason to tap, a word if there is one to add; then the community has it. */
export function ReturnSheet({ opened, onLeave }: { opened: OpenedReport; onLeave: () => void }) {
  const [reason, setReason] = useState<Reason | null>(null)
  const giveBack = useAction(household.returnReport, opened, () => opened.finish('交给社区了，您辛苦了'))
  return (
    <TextSheet
      title='请社区帮忙'
      lead='点一个原因就行，社区接着办。'
      above={<Choice label='什么原因' options={returnReasons} value={reason} onChange={setReason} />}
      box='想多说一句（可以不写）'
      optional
      missing={reason ? undefined : '请先点一个原因。'}
      action='请社区帮忙'
      sending={giveBack}
      onSay={(text) =>
        reason && void giveBack.send((commandId) => ({ ...opened.id, commandId, reason, text: text || undefined }))
      }
      onLeave={onLeave}
    />
  )
}
