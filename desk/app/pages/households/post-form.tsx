import { useState } from 'react'
import { Button } from 'antd'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import { daysAfter } from '../../components/posts/days-after'
import { DayField } from '../../components/posts/day-field'

/** A week is five working days, where none of them is a holiday; the cloud knows which are. */
const DAYS_OF_POSTING = 7

/** 公示: from which day to which. */
export function PostForm({ communityId, householdIds, today, onDone }: PostFormProps) {
  const [from, setFrom] = useState<string | null>(today)
  const [until, setUntil] = useState<string | null>(daysAfter(today, DAYS_OF_POSTING))
  const command = useCommand(desk.postHouseholds, () => onDone())
  const send = () => {
    if (from && until)
      void command.send((commandId) => ({ commandId, communityId, householdIds: [...householdIds], from, until }))
  }
  return (
    <div className='inline-form'>
      <DayField label='公示从哪天' value={from} min={today} onChange={setFrom} />
      <DayField label='到哪天（满5个工作日）' value={until} min={today} onChange={setUntil} />
      <Button type='primary' disabled={!from || !until} loading={command.busy} onClick={send}>
        {householdIds.length > 1 ? `这${householdIds.length}户一起公示` : '开始公示'}
      </Button>
      {command.errorText && <p role='alert'>{command.errorText}</p>}
    </div>
  )
}

type PostFormProps = {
  communityId: string
  householdIds: readonly string[]
  today: string
  onDone: () => Promise<void>
}
