import { useRef, useState } from 'react'
import { household } from '@/api/household'
import type { OpenedMeeting } from '@/actions/opened-thing'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { TextField } from '@/components/text-field'
import { Notice } from '@/components/notice'
import { PartyChoice } from '@/components/party-choice'
import { Sheet } from '@/components/sheet'

/** Somebody without a phone, or who just came by, sits down too. */
export function WalkInSheet({ opened, onLeave }: { opened: OpenedMeeting; onLeave: () => void }) {
  const name = useRef('')
  const [party, setParty] = useState(1)
  const add = useAction(household.addWalkIn, opened, ({ attended }) => opened.done(`加上了，现在到了${attended}人。`))
  return (
    <Sheet title='没报名，直接来的' onLeave={onLeave}>
      <PartyChoice value={party} onChange={setParty} />
      <TextField label='怎么称呼（可以不填）' most={20} onInput={(value) => (name.current = value)} />
      {add.errorText && <Notice tone='error'>{add.errorText}</Notice>}
      <Foot>
        <BigButton
          busy={add.busy}
          onClick={() =>
            void add.send((commandId) => ({
              ...opened.id,
              commandId,
              party,
              name: name.current.trim() || undefined,
            }))
          }
        >
          加上
        </BigButton>
      </Foot>
    </Sheet>
  )
}
