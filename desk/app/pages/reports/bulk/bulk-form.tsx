import { useState } from 'react'
import { Button, Input } from 'antd'
import type { DeskCard } from '@contract/report/desk'
import { SAYING_MAX } from '@contract/report/report'
import { missingOfParking } from '@/staff/review-days'
import { desk } from '../../../api/desk'
import { AssigneeChoice, self } from '../actions/assignee-choice'
import { Choices } from '../../../components/choices'
import { ParkFields, type Parking } from '../actions/park-fields'
import type { Send } from './use-bulk'

export type BulkKind = 'assign' | 'merge' | 'park'

/** What is asked once for all that are chosen: to whom, into which, or until when. */
export function BulkForm({ kind, rows, busy, onSend, onLeave }: BulkFormProps) {
  const [to, setTo] = useState<string | null>(null)
  const [parking, setParking] = useState<Parking>({ reason: null, reviewOn: null })
  const [text, write] = useState('')
  const communities = new Set(rows.map(({ communityId }) => communityId))
  const [communityId = ''] = communities
  const reason = text.trim()
  const missing = missingOf(kind, to, parking, reason)
  return (
    <div className='action-form'>
      {kind === 'assign' && (
        <AssigneeChoice communityId={communities.size === 1 ? communityId : ''} chosen={to} onChoose={setTo} />
      )}
      {kind === 'assign' && communities.size > 1 && <p className='second'>选中的不在一个社区，只能由我们来办。</p>}
      {kind === 'merge' && <Choices label='都并到哪一件' options={rows.map(toOption)} value={to} onChange={setTo} />}
      {kind === 'park' && <ParkFields parking={parking} onChange={setParking} />}
      {kind !== 'merge' && (
        <Input.TextArea
          aria-label='写一句为什么'
          placeholder='写一句为什么'
          maxLength={SAYING_MAX}
          value={text}
          onChange={({ target }) => write(target.value)}
        />
      )}
      <div className='actions-row'>
        <Button
          type='primary'
          loading={busy}
          disabled={missing !== undefined}
          onClick={() => onSend(sendsOf(kind, rows, to ?? '', parking, reason))}
        >
          就这样办
        </Button>
        <Button onClick={onLeave}>返回</Button>
        {missing && <span className='second'>{missing}</span>}
      </div>
    </div>
  )
}

function missingOf(kind: BulkKind, to: string | null, parking: Parking, reason: string) {
  if (kind === 'park')
    return (
      missingOfParking(parking.reason, parking.reviewOn) ??
      (parking.reason === 'other' && reason.length < 2 ? '请写一句为什么。' : undefined)
    )
  return to === null ? '请先选一个。' : undefined
}

function sendsOf(kind: BulkKind, rows: readonly DeskCard[], to: string, parking: Parking, reason: string): Send[] {
  const others = kind === 'merge' ? rows.filter(({ reportId }) => reportId !== to) : rows
  return others.map((row) => ({
    row,
    send: (commandId) => {
      const on = { reportId: row.reportId, commandId }
      if (kind === 'merge') return desk.mergeReport({ ...on, into: to })
      if (kind === 'assign')
        return desk.assignReport({
          ...on,
          to: to === self ? { kind: 'self' } : { kind: 'household', householdId: to },
          ...(reason && { reason }),
        })
      return desk.parkReport({
        ...on,
        reason: parking.reason ?? 'other',
        reviewOn: parking.reviewOn ?? '',
        ...(reason && { text: reason }),
      })
    },
  }))
}

function toOption({ reportId, number, place, gist }: DeskCard) {
  return { value: reportId, title: `${place} · ${number}`, line: gist }
}

type BulkFormProps = {
  kind: BulkKind
  rows: readonly DeskCard[]
  busy: boolean
  onSend: (sends: readonly Send[]) => void
  onLeave: () => void
}
