import { useState } from 'react'
import { Button, Checkbox } from 'antd'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import { Choices } from '../choices'
import { InvitationCodes, type Invitation } from '../invitation-codes'
import type { Estate } from './views'

const scopes = [
  { value: 'all', title: '整个社区', line: '能看能办全社区的事，也能改这一页' },
  { value: 'some', title: '只管几个小区', line: '只看得到、办得到这几个小区的事' },
] as const

/** A one-time code for somebody who is to work here: for all of it, or for some of its estates. */
export function InviteStaff({ place, estates, onInvited }: InviteStaffProps) {
  const [scope, setScope] = useState<'all' | 'some'>('all')
  const [chosen, choose] = useState<string[]>([])
  const [invitation, setInvitation] = useState<Invitation>()
  const command = useCommand(desk.inviteStaff, async (made) => {
    setInvitation(made)
    await onInvited()
  })
  const isChosen = scope === 'all' || chosen.length > 0
  const estateIds = scope === 'all' ? null : chosen
  return (
    <div role='group' aria-label='请一位工作人员'>
      {estates.length > 0 && <Choices label='管哪里' options={scopes} value={scope} onChange={setScope} />}
      {scope === 'some' && (
        <Checkbox.Group
          className='estate-choice'
          value={chosen}
          options={estates.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={choose}
        />
      )}
      {command.errorText && <p role='alert'>{command.errorText}</p>}
      <div className='actions-row'>
        <Button
          disabled={!isChosen}
          loading={command.busy}
          onClick={() => void command.send((commandId) => ({ commandId, placeId: place.id, estateIds }))}
        >
          发一个邀请码
        </Button>
      </div>
      {invitation && <InvitationCodes invitations={[invitation]} onLeave={() => setInvitation(undefined)} />}
    </div>
  )
}

type InviteStaffProps = {
  place: { id: string; name: string }
  estates: Estate['estates']
  onInvited: () => Promise<void>
}
