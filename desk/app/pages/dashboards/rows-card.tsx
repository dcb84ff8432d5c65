import { lazy, Suspense, useState } from 'react'
import { Select } from 'antd'
import { TOLD_MIN, type Audience, type FigureCode } from '@contract/figures/figures'
import { figureWords } from '@/staff/figure-words'
import { monthWords } from '@/staff/month-words'
import { valueOf } from '../../components/figures/asked'
import type { DashboardAsked } from './asked-dashboard'
import type { Row } from './join-months'

const RowsChart = lazy(() => import('./charts').then(({ RowsChart }) => ({ default: RowsChart })))

/** One figure of all rows, drawn as bars, both months side by side. */
export function RowsCard({ asked, rows, codes, onOpen }: RowsCardProps) {
  const [chosen, choose] = useState<FigureCode>('gathered')
  const code = codes.includes(chosen) ? chosen : (codes[0] ?? 'gathered')
  const drawn = rows.map(({ name, now, before }) => ({
    name,
    now: drawable(valueOf(now, code), asked.audience),
    before: drawable(valueOf(before, code), asked.audience),
  }))
  const { word, unit } = figureWords[code]
  return (
    <section className='card' aria-label='图'>
      <Select
        aria-label='画哪一项'
        className='figures-month'
        value={code}
        options={codes.map((value) => ({ value, label: figureWords[value].word }))}
        onChange={choose}
      />
      <Suspense fallback={<p>正在画……</p>}>
        <figure className='dashboard-figure' aria-label={`${word}（${unit}），两个月比`}>
          <RowsChart
            rows={drawn}
            names={{ now: monthWords(asked.month), before: monthWords(asked.before) }}
            onOpen={(no, which) => {
              const row = rows[no]
              if (row) onOpen(row, code, which === 'now' ? asked.month : asked.before)
            }}
          />
        </figure>
      </Suspense>
    </section>
  )
}

/** What is too small to be told is too small to be drawn. */
export function drawable(value: number, audience: Audience) {
  return audience === 'open' && value < TOLD_MIN ? null : value
}

type RowsCardProps = {
  asked: DashboardAsked
  rows: readonly Row[]
  codes: readonly FigureCode[]
  onOpen: (row: Row, code: FigureCode, month: string) => void
}
