import { Select } from 'antd'
import { monthsBefore, monthWords } from '@/staff/month-words'

/** As long as a report stands with its words. */
const MONTHS = 25

/** One month of the last two years. */
export function MonthField({ label, month, newest, onChange }: MonthFieldProps) {
  const months = Array.from({ length: MONTHS }, (_, back) => monthsBefore(newest, back))
  const all = months.includes(month) ? months : [month, ...months]
  return (
    <Select
      aria-label={label}
      className='figures-month'
      value={month}
      options={all.map((value) => ({ value, label: monthWords(value) }))}
      onChange={onChange}
    />
  )
}

type MonthFieldProps = { label: string; month: string; newest: string; onChange: (month: string) => void }
