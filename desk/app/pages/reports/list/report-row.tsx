import { memo, type CSSProperties } from 'react'
import { Checkbox } from 'antd'
import type { DeskCard } from '@contract/report/desk'
import { cloudNow } from '@/clock/cloud-now'
import { categoryWord, dueWords, stateWord } from '@/words/report-words'
import { Label } from '../../../components/label'

/** One report in a line: how near its day is, its number, where, what, who has it. */
export const ReportRow = memo(function ReportRow({ row, style, place, isOpen, isPicked, onPick, onOpen }: RowProps) {
  const state = stateWord(row, 'staff')
  const due = dueWords(row, 'staff', cloudNow())
  const look = ['row', `row-${due?.tone ?? 'calm'}`, isOpen && 'row-open'].filter(Boolean).join(' ')
  return (
    <li className={look} style={style} aria-setsize={place[1]} aria-posinset={place[0]}>
      <Checkbox aria-label={`选中${row.number}`} checked={isPicked} onChange={() => onPick(row.reportId)} />
      <button
        type='button'
        className='row-button'
        data-report={row.reportId}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => onOpen(row.reportId)}
      >
        <span className='row-first'>
          <span className='row-number'>{row.number}</span>
          <span className='row-place'>{row.place}</span>
          <span className='row-who'>{row.assignee.kind === 'nobody' ? '还没有人' : row.assignee.name}</span>
          {due && <Label {...due} />}
        </span>
        <span className='row-second'>
          <span className='row-gist'>{row.gist || categoryWord(row.category)}</span>
          <span className='row-state'>{state.word}</span>
        </span>
      </button>
    </li>
  )
})

type RowProps = {
  row: DeskCard
  style: CSSProperties
  place: readonly [at: number, of: number]
  isOpen: boolean
  isPicked: boolean
  onPick: (reportId: string) => void
  onOpen: (reportId: string) => void
}
