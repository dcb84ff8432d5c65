import { useState } from 'react'
import { Button } from 'antd'
import { toMergeOption } from '@/staff/to-merge-option'
import { desk } from '../../../api/desk'
import { useAsk } from '../../../api/use-ask'
import { Choices } from '../../../components/choices'
import type { FormProps } from './form-props'
import { useFormCommand } from './use-form-command'

/** With which open report of the community it is one thing: those of its building come first. */
export function MergeForm(props: FormProps) {
  const [into, choose] = useState<string | null>(null)
  const { data, errorText } = useAsk(desk.listMergeable, { reportId: props.report.reportId })
  const merge = useFormCommand(desk.mergeReport, props, null, () => '并好了，会告诉居民：和邻居的一起办。')
  return (
    <>
      <p>哪一件是同一件事？并过去以后，两件一起办。</p>
      {errorText && <p role='alert'>{errorText}</p>}
      {data?.rows.length === 0 && <p className='second'>现在没有能并的。</p>}
      {data && <Choices label='并到哪一件' options={data.rows.map(toMergeOption)} value={into} onChange={choose} />}
      {merge.errorText && <p role='alert'>{merge.errorText}</p>}
      <div className='actions-row'>
        <Button
          type='primary'
          loading={merge.busy}
          disabled={into === null}
          onClick={() => into !== null && merge.say({ into })}
        >
          {into === null ? '请先选一件' : '并到这一件'}
        </Button>
        <Button onClick={props.onLeave}>返回</Button>
      </div>
    </>
  )
}
