import { lazy, Suspense, useState } from 'react'
import { Button, Select } from 'antd'
import type { FigureCode } from '@contract/figures/figures'
import { readingText } from '@/api/refusal-text'
import { figureWords } from '@/staff/figure-words'
import { monthsBefore, monthWords } from '@/staff/month-words'
import { desk } from '../../api/desk'
import { valueOf, type FiguresAsked, type Values } from '../../components/figures/asked'
import { drawable } from './rows-card'

const TrendChart = lazy(() => import('./charts').then(({ TrendChart }) => ({ default: TrendChart })))

const MONTHS = 6

/** One figure of the whole place over half a year, asked for when somebody wants to see it. */
export function TrendCard({ asked }: { asked: FiguresAsked }) {
  const [code, choose] = useState<FigureCode>('gathered')
  const [busy, setBusy] = useState(false)
  const [errorText, setErrorText] = useState<string>()
  const [months, setMonths] = useState<readonly { month: string; values: Values }[]>()
  const fetch = async () => {
    setBusy(true)
    const asks = Array.from({ length: MONTHS }, (_, back) => monthsBefore(asked.month, MONTHS - 1 - back))
    const replies = await Promise.all(asks.map((month) => desk.getMonthFigures({ ...asked, month, by: 'community' })))
    setBusy(false)
    const refused = replies.find(({ ok }) => !ok)
    setErrorText(refused && !refused.ok ? readingText(refused.refusal) : undefined)
    setMonths(replies.flatMap((reply, no) => (reply.ok ? { month: asks[no] ?? '', values: reply.data.all } : [])))
  }
  const points = months?.map(({ month, values }) => ({
    month: monthWords(month),
    value: drawable(valueOf(values, code), asked.audience),
  }))
  return (
    <section className='card' aria-label='半年走势'>
      <h2>半年走势</h2>
      {errorText && <p role='alert'>{errorText}</p>}
      {!points && (
        <Button loading={busy} onClick={() => void fetch()}>
          看半年走势
        </Button>
      )}
      {points && (
        <>
          <Select
            aria-label='看哪一项的走势'
            className='figures-month'
            value={code}
            options={Object.entries(figureWords).map(([value, { word }]) => ({
              value: value as FigureCode,
              label: word,
            }))}
            onChange={choose}
          />
          <Suspense fallback={<p>正在画……</p>}>
            <figure className='dashboard-figure' aria-label={`${figureWords[code].word}，半年走势`}>
              <TrendChart months={points} />
              <figcaption className='second'>{trendWords(points)}</figcaption>
            </figure>
          </Suspense>
        </>
      )}
    </section>
  )
}

/** The same in words, for whoever does not see the drawing. */
function trendWords(points: readonly { month: string; value: number | null }[]) {
  return points.map(({ month, value }) => `${month}：${value ?? '少于5'}`).join('；')
}
