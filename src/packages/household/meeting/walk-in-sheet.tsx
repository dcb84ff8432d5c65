import { useRef, useState } from 'react'
import { household } from '@/api/household'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { PartyChoice } from '@/components/party-choice'
import { Sheet } from '@/components/sheet'
import type { OpenMeeting } from './use-meeting'

/** Somebody without a phone, or who just came by, sits down too. */
export function WalkInSheet({ page: { on, leave } }: { page: OpenMeeting }) {
  const name = useRef('')
  const [party, setParty] = useState(1)
  const add = useMove(household.addWalkIn, on, ({ attended }) => on.done(`加上了，现在到了${attended}人。`))
  return (
    <Sheet title='没报名，直接来的' onLeave={leave}>
      <PartyChoice value={party} onChange={setParty} />
      <Field label='怎么称呼（可以不填）' most={20} onInput={(value) => (name.current = value)} />
      {add.sorry && <Notice tone='sorry'>{add.sorry}</Notice>}
      <BigButton
        busy={add.busy}
        onClick={() =>
          void add.send((commandId) => ({
            meetingId: on.meetingId,
            commandId,
            party,
            name: name.current.trim() || undefined,
          }))
        }
      >
        加上
      </BigButton>
    </Sheet>
  )
}
