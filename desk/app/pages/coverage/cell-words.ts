import { cloudNow } from '@/clock/cloud-now'
import { dayWords } from '@/words/day-words'
import { unitWords } from '@/words/place-words'
import type { CoverageRow } from '../../components/posts/views'
import { isInForceOn } from './find-holes'

/** What stands in a cell: 主 or 备, with a shape, the units, and a day where it does not simply hold. */
export function cellWords({ role, units, from, until }: CoverageRow, today: string) {
  const days = from > today ? `${shortDay(from)}起` : until === null ? '' : `到${shortDay(until)}`
  return {
    shape: role === 'primary' ? '■' : '□',
    role: role === 'primary' ? '主' : '备',
    units: unitWords(units),
    days,
    isNow: isInForceOn({ from, until }, today),
  }
}

/** The same, to be heard: 主要联系1单元，1月20日（周二）起. */
export function spokenCell(row: CoverageRow, today: string) {
  const { role, from, until } = row
  const now = cloudNow()
  return [
    `${role === 'primary' ? '主要联系' : '备用'}${unitWords(row.units) || '全部'}`,
    from > today && `${dayWords(from, now)}起`,
    until !== null && `到${dayWords(until, now)}`,
  ]
    .filter(Boolean)
    .join('，')
}

/** 1月20日 as 1.20, for a narrow cell; its year where that is another. */
function shortDay(day: string) {
  const [year, month, date] = day.split('-').map(Number)
  return `${year === Number(cloudNow().toISOString().slice(0, 4)) ? '' : `${year}年`}${month}月${date}日`
}
