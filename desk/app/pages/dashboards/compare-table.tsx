import type { FigureCode } from '@contract/figures/figures'
import { figureWords } from '@/staff/figure-words'
import { monthWords } from '@/staff/month-words'
import { valueOf } from '../../components/figures/asked'
import { NumberButton } from '../../components/figures/number-button'
import { rowsBy, type DashboardAsked } from './asked-dashboard'
import type { Row } from './join-months'

/** Row by row, each figure in both months; every number opens what it counts. */
export function CompareTable({ asked, rows, codes, onOpen }: CompareTableProps) {
  const months = [asked.before, asked.month]
  return (
    <div className='dashboard-scroll' tabIndex={0} role='region' aria-label='数字表'>
      <table className='dashboard'>
        <thead>
          <tr>
            <th rowSpan={2} scope='col'>
              {rowsBy[asked.by]}
            </th>
            {codes.map((code) => (
              <th key={code} colSpan={2} scope='colgroup'>
                {figureWords[code].word}
              </th>
            ))}
          </tr>
          <tr>
            {codes.flatMap((code) =>
              months.map((month, no) => (
                <th key={`${code} ${no}`} scope='col' className='dashboard-month'>
                  {`${Number(month.slice(5))}月`}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope='row'>{row.name}</th>
              {codes.flatMap((code) =>
                months.map((month, no) => (
                  <td key={`${code} ${no}`}>
                    <NumberButton
                      value={valueOf(no === 0 ? row.before : row.now, code)}
                      about={`${row.name} ${monthWords(month)} ${figureWords[code].word}`}
                      audience={asked.audience}
                      onOpen={() => onOpen(row, code, month)}
                    />
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CompareTableProps = {
  asked: DashboardAsked
  rows: readonly Row[]
  codes: readonly FigureCode[]
  onOpen: (row: Row, code: FigureCode, month: string) => void
}
