import { inShanghai } from '../../../platform/shanghai'

/** A year with all days there can be. */
const LEAP_YEAR = new Date('2024-01-01T04:00:00Z')

/** Lists the numbers that are meant: the one, or where the day was left out those of every day of a year. */
export function numbersOf({ day, digits }: { day: string | null; digits: string }) {
  const days = day === null ? Array.from({ length: 366 }, (_, no) => dayNumbered(no)) : [day]
  return days.map((day) => `${day}-${digits}`)
}

function dayNumbered(no: number) {
  return inShanghai(LEAP_YEAR).add(no, 'day').format('MMDD')
}
