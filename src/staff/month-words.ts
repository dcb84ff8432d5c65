import { shanghaiDay } from '@/words/day-words'

/** 2026年1月. */
export function monthWords(month: string) {
  const [year, no] = month.split('-').map(Number)
  return `${year}年${no}月`
}

/** The running month in Shanghai, `2026-01`. */
export function monthNow(now: Date) {
  return shanghaiDay(now.toISOString()).slice(0, 7)
}

/** So many months earlier. */
export function monthsBefore(month: string, count: number) {
  const [year = 0, no = 1] = month.split('-').map(Number)
  const at = year * 12 + no - 1 - count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}
