import { useState } from 'react'
import { Button } from 'antd'
import type { DeskCard } from '@contract/report/desk'
import { BulkForm, type BulkKind } from './bulk-form'
import { useBulk } from './use-bulk'

/** What may be done with several at once; of each it is said what came of it. */
export function BulkBar({ rows, onDone, onClear }: BulkBarProps) {
  const [kind, choose] = useState<BulkKind | null>(null)
  const bulk = useBulk(onDone)
  const leave = () => {
    choose(null)
    onClear()
  }
  return (
    <div className='bulk' role='group' aria-label='一起办'>
      {rows.length > 0 && (
        <div className='actions-row'>
          <strong>{`选中${rows.length}件`}</strong>
          <Button onClick={() => choose('assign')}>一起安排</Button>
          <Button disabled={rows.length < 2} onClick={() => choose('merge')}>
            并成一件
          </Button>
          <Button onClick={() => choose('park')}>一起挂账</Button>
          <Button type='link' onClick={leave}>
            都不选
          </Button>
        </div>
      )}
      {kind && rows.length > 0 && (
        <BulkForm
          key={kind}
          kind={kind}
          rows={rows}
          busy={bulk.busy}
          onSend={(sends) => void bulk.run(sends).then(leave)}
          onLeave={() => choose(null)}
        />
      )}
      <div role='status'>
        {bulk.progress && <p>{bulk.progress}</p>}
        {bulk.failed.map(({ number, words }) => (
          <p key={number} className='notice notice-soon'>{`${number}没办成：${words}`}</p>
        ))}
      </div>
    </div>
  )
}

type BulkBarProps = { rows: readonly DeskCard[]; onDone: () => Promise<unknown>; onClear: () => void }
