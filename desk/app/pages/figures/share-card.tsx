import { useState } from 'react'
import { Button, Input } from 'antd'
import { isSharedSpan, SHARED_DAYS_MAX, type DaySpan } from '@contract/figures/service-request'
import { randomId } from '@/api/random-id'
import { readingText } from '@/api/refusal-text'
import { desk } from '../../api/desk'
import type { FiguresAsked } from '../../components/figures/asked'
import { download } from '../../components/file/download'
import { allRows } from './all-pages'
import { daysOfMonth } from './days-of-month'
import { toServiceRequest } from './to-service-request'

/** Usual reports as a file that another platform reads (JSON in the form of Open311). */
export function ShareCard({ asked: { month, communityId } }: { asked: FiguresAsked }) {
  const [span, setSpan] = useState<DaySpan>(() => daysOfMonth(month))
  const [busy, setBusy] = useState(false)
  const [said, say] = useState<string>()
  const fits = isSharedSpan(span)
  const take = async () => {
    setBusy(true)
    say(undefined)
    const where = { ...span, ...(communityId && { communityId }) }
    const found = await allRows((after) => desk.exportServiceRequests({ commandId: randomId(), ...where, ...after }))
    if ('refusal' in found) say(readingText(found.refusal))
    else {
      const json = JSON.stringify(found.rows.map(toServiceRequest), null, 2)
      download(new Blob([json], { type: 'application/json' }), `反映${span.from}至${span.until}.json`)
      say(`${found.rows.length}件，文件在浏览器的下载里。`)
    }
    setBusy(false)
  }
  return (
    <section className='card' aria-label='给别的平台'>
      <h2>给别的平台</h2>
      <p>
        JSON文件，照Open311的样子：编号、办到哪一步、类别、哪个社区、日期和楼栋；没有内容、照片、姓名和位置。只有照常送到中心户的。每次导出都会记下来。
      </p>
      <div className='actions-row'>
        <DayField label='从哪天' value={span.from} onChange={(from) => setSpan({ ...span, from })} />
        <DayField label='到哪天' value={span.until} onChange={(until) => setSpan({ ...span, until })} />
        <Button loading={busy} disabled={!fits} onClick={() => void take()}>
          导出JSON
        </Button>
        {!fits && <span className='second'>{`一次最多${SHARED_DAYS_MAX}天，请改一改日子。`}</span>}
      </div>
      {said && <p role='status'>{said}</p>}
    </section>
  )
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label className='share-day'>
      {label}
      <Input type='date' required value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  )
}

type DayFieldProps = { label: string; value: string; onChange: (day: string) => void }
