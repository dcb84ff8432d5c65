import { useState } from 'react'
import { useMove } from '@/api/use-move'
import { worker } from '@/api/worker'
import { Choice } from '@/components/choice'
import { declineReasons } from '@/words/reason-words'
import { SayingSheet } from '@/staff/saying-sheet'
import type { OnReport } from '@/staff/on-report'

type Reason = (typeof declineReasons)[number]['value']

/** The community can't do it: why, and who can. */
export function DeclineSheet({ on, onLeave }: { on: OnReport; onLeave: () => void }) {
  const [reason, setReason] = useState<Reason | null>(null)
  const decline = useMove(worker.declineReport, on, () => on.done('已经告诉居民原因和该找谁。'))
  return (
    <SayingSheet
      title='这件事社区办不了'
      lead='居民会看到原因，和您写的去处。'
      above={<Choice label='什么原因' options={declineReasons} value={reason} onChange={setReason} />}
      missing={reason ? undefined : '请先点一个原因。'}
      box='请居民找谁：单位、电话'
      action='告诉居民'
      sending={decline}
      onSay={(goTo) => reason && void decline.send((commandId) => ({ reportId: on.reportId, commandId, reason, goTo }))}
      onLeave={onLeave}
    />
  )
}
