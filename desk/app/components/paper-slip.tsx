import { Button } from 'antd'
import type { PaperReceipt } from '@contract/report/views'
import { cloudNow } from '@/clock/cloud-now'
import { dayWords } from '@/words/day-words'

/** The slip for somebody without a phone: its number, the code that asks after it, by when, whom to ring. */
export function PaperSlip({ paper, office, onLeave }: PaperSlipProps) {
  const { number, queryCode, assignee, promisedOn } = paper
  return (
    <>
      <div className='slip'>
        <p>您反映的事收到了。</p>
        <p className='contact'>{`编号 ${number}`}</p>
        <p className='contact'>{`查询码 ${queryCode}`}</p>
        <p>{assignee.kind === 'nobody' ? '社区正在安排人。' : `由${assignee.name}跟进。`}</p>
        {promisedOn && <p>{`最晚${dayWords(promisedOn, cloudNow())}给您回音。`}</p>}
        <p>{`打电话也能问：${office.name} ${office.phone}`}</p>
      </div>
      <div className='actions-row'>
        <Button type='primary' onClick={() => window.print()}>
          打印小条
        </Button>
        <Button onClick={onLeave}>好了</Button>
      </div>
    </>
  )
}

type PaperSlipProps = { paper: PaperReceipt; office: { name: string; phone: string }; onLeave: () => void }
