import { useState } from 'react'
import { useAction } from '@/actions/use-action'
import { worker } from '@/api/worker'
import { Choice } from '@/components/choice'
import { declineReasons } from '@/words/reason-words'
import { TextSheet } from '@/staff/text-sheet'
import type { OpenedReport } from '@/actions/opened-thing'

type Reason = (typeof declineReasons)[number]['value']

/** The community can't do it: why, and who can. */
export function DeclineSheet({ opened, onLeave }: { opened: OpenedReport; onLeave: () => void }) {
  const [reason, setReason] = useState<Reason | null>(null)
  const decline = useAction(worker.declineReport, opened, () => opened.done('已经告诉居民原因和该找谁。'))
  return (
    <TextSheet
      title='这件事社区办不了'
      lead='居民会看到原因，和您写的去处。'
      above={<Choice label='什么原因' options={declineReasons} value={reason} onChange={setReason} />}
      missing={reason ? undefined : '请先点一个原因。'}
      box='请居民找谁：单位、电话'
      action='告诉居民'
      sending={decline}
      onSay={(goTo) => reason && void decline.send((commandId) => ({ ...opened.id, commandId, reason, goTo }))}
      onLeave={onLeave}
    />
  )
}
