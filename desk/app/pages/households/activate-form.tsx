import { useState } from 'react'
import { Button } from 'antd'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import { DayField } from '../../components/posts/day-field'
import type { Invitation } from '../../components/invitation-codes'
import { PostingReports } from './posting-reports'

/** 上岗, when the 公示 is over and what was said about it was looked at; each has a code for its holder. */
export function ActivateForm({ communityId, householdIds, today, onCodes }: ActivateFormProps) {
  const [plannedUntil, setPlannedUntil] = useState<string | null>(null)
  const command = useCommand(desk.activateHouseholds, ({ invitations }) => onCodes(invitations))
  const send = () =>
    void command.send((commandId) => ({ commandId, communityId, householdIds: [...householdIds], plannedUntil }))
  return (
    <>
      <PostingReports communityId={communityId} householdIds={householdIds} />
      <div className='inline-form'>
        <DayField label='任期到哪天（可不填）' value={plannedUntil} min={today} onChange={setPlannedUntil} />
        <Button type='primary' loading={command.busy} onClick={send}>
          {householdIds.length > 1 ? `意见都看过了，这${householdIds.length}户上岗` : '意见都看过了，上岗'}
        </Button>
        {command.errorText && <p role='alert'>{command.errorText}</p>}
      </div>
    </>
  )
}

type ActivateFormProps = {
  communityId: string
  householdIds: readonly string[]
  today: string
  onCodes: (given: readonly Invitation[]) => Promise<void>
}
