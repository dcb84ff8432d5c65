import { findNumber, numeral } from './find-number'
import { anyHour } from './hours-said'
import { dayAt, daysSinceMonday, findDayNumber, type Moment } from './shanghai-days'

/** A way to name a day: its pattern, and the day's number, nothing where there is no such day. `isBare`: it may as well be one to come, unless the words are of the past. */
export type WayToNameADay = {
  pattern: RegExp
  day: (found: Found, moment: Moment) => number | undefined
  isBare?: boolean
}

type Found = readonly (string | undefined)[]

const daysAgo =
  (days: number) =>
  (_: Found, { today }: Moment) =>
    today - days

const justNow = new RegExp(
  `刚才|刚刚|方才|才刚|这会儿|刚(?=(?:换|修|办|弄|清|通|请|找)[^的]*$)|(?:${numeral}|半)个?多?(?:小时|钟头|分钟)[之以]?前`,
)

/** As people in Shandong say it: 夜来 is yesterday. */
export const waysToNameADay: readonly WayToNameADay[] = [
  { pattern: new RegExp(`今(?:天|儿个?|日|晨|早(?!就)|(?=${anyHour}))`), day: daysAgo(0) },
  { pattern: justNow, day: daysAgo(0) },
  { pattern: /昨(?:天|儿个?|日|晚|夜|早|(?=[上中下]午))|夜来|夜儿[个来]/, day: daysAgo(1) },
  { pattern: /(?:^|[^大以之目从年先])前(?:天(?!天)|儿个?|日|晚)/, day: daysAgo(2) },
  { pattern: /大前(?:天|儿个?|日)/, day: daysAgo(3) },
  {
    pattern: new RegExp(`(?:^|[^0-9几多来数])(${numeral})(天|日|个?周|个?星期|个?礼拜)[之以]?前`),
    day: ([, count, unit], { today }) => minus(today, findNumber(count), unit === '天' || unit === '日' ? 1 : 7),
  },
  {
    pattern: /(上上|上|这|本)个?(?:周|星期|礼拜)([一二三四五六日天1-6])(?![次圈回遍])/,
    day: ([, which = '', weekday], { today }) =>
      today - daysSinceMonday(today) + weekdayOf(weekday) - 7 * which.replace(/[^上]/g, '').length,
  },
  {
    pattern: /(?:^|[^每隔一二三四五六七八九两几半满头上这本个])(?:周|星期|礼拜)([一二三四五六日天1-6])(?![次圈回遍])/,
    day: ([, weekday], { today }) => today - ((daysSinceMonday(today) - weekdayOf(weekday) + 7) % 7),
    isBare: true,
  },
  {
    pattern: new RegExp(`(?:(\\d{4}|[今去前])年)?(${numeral})月份?(${numeral})(?:[日号]|(?=${anyHour}|[那当]天|$))`),
    day: ([, year, month, day], moment) => findCalendarDay(year, findNumber(month), findNumber(day), moment),
  },
  {
    pattern: /(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/,
    day: ([, year, month, day], moment) => findCalendarDay(year, Number(month), Number(day), moment),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[./](\\d{1,2})(?=[日号]|${anyHour}|[那当]天|请|我|俺|找|物业)`),
    day: ([, month, day], moment) => findCalendarDay(undefined, Number(month), Number(day), moment),
  },
  {
    pattern: new RegExp(`(上个?|这个?|本)月(${numeral})[日号]`),
    day: ([, which, day], { today }) => findDayOfMonth(today, which?.startsWith('上') ? 1 : 0, findNumber(day)),
  },
  {
    pattern: new RegExp(`^(${numeral})[日号](?=${anyHour}|[那当]天|我|俺|请)`),
    day: ([, day], { today }) => {
      const number = findNumber(day)
      return findDayOfMonth(today, (number ?? 0) > Number(dayAt(today).slice(8)) ? 1 : 0, number)
    },
    isBare: true,
  },
]

function minus(today: number, count: number | undefined, days: number) {
  return count === undefined ? undefined : today - count * days
}

function weekdayOf(weekday = '一') {
  const at = '一二三四五六日'.indexOf(weekday)
  return at >= 0 ? at : weekday === '天' ? 6 : Number(weekday) - 1
}

/** Without a year it is of this one, or of the last where that was not long ago: 12月28日 said in January. */
function findCalendarDay(year: string | undefined, month = 0, day = 0, { today }: Moment) {
  const thisYear = Number(dayAt(today).slice(0, 4))
  if (year) return findDayNumber(yearsAgo[year] === undefined ? Number(year) : thisYear - yearsAgo[year], month, day)
  const last = findDayNumber(thisYear - 1, month, day)
  const here = findDayNumber(thisYear, month, day)
  return last !== undefined && today - last <= LAST_YEAR_DAYS_MAX ? last : here
}

const LAST_YEAR_DAYS_MAX = 90
const yearsAgo: Readonly<Record<string, number | undefined>> = { 今: 0, 去: 1, 前: 2 }

function findDayOfMonth(today: number, monthsBack: number, day = 0) {
  const [year = 0, month = 0] = dayAt(today).split('-').map(Number)
  return month > monthsBack ? findDayNumber(year, month - monthsBack, day) : findDayNumber(year - 1, 12, day)
}
