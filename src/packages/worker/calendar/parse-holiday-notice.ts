/** The days that a notice names: off, and weekends that are worked. Days are `2027-01-01`, in order. */
export type NoticeDays = { off: string[]; on: string[] }

const DAY_MS = 86_400_000

/** A day as the notice writes it, 2022年12月31日 or 12月31日 or, after 至, 3日 alone. */
const dayPattern = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:（[^）]*）)?/.source
const spanPattern = /DAY(?:[至到—–-]+DAY)?/.source.replace(/DAY/g, dayPattern)

/** Reads the days out of the State Council's yearly notice on holidays; what it only encourages is left out. */
export function parseHolidayNotice(notice: string, year: number): NoticeDays {
  const found = plain(notice)
    .split(/[。；\n]/)
    .flatMap((sentence) => daysIn(sentence, year))
  const daysThat = (kind: Kind) => [...new Set(found.filter(([, of]) => of === kind).map(([day]) => day))].sort()
  return { off: daysThat('off'), on: daysThat('on') }
}

type Kind = 'off' | 'on'

function daysIn(sentence: string, year: number): [string, Kind][] {
  const kind = kindOf(sentence)
  return kind ? parseDays(sentence, year).map((day): [string, Kind] => [day, kind]) : []
}

/** Reads days as people list them: 1月14日、1月20日至22日. */
export function parseDays(text: string, year: number): string[] {
  let before = { year, month: 0 }
  return spansIn(plain(text)).flatMap(([, year1, month1, day1, year2, month2, day2]) => {
    const first = { year: Number(year1 ?? before.year), month: Number(month1 ?? before.month), day: Number(day1) }
    const last = day2
      ? { year: Number(year2 ?? first.year), month: Number(month2 ?? first.month), day: Number(day2) }
      : first
    before = last
    return daysBetween(toDay(first), toDay(last))
  })
}

/** An old phone has no `matchAll`. */
function spansIn(text: string) {
  const pattern = new RegExp(spanPattern, 'g')
  const found: RegExpExecArray[] = []
  for (let span = pattern.exec(text); span; span = pattern.exec(text)) found.push(span)
  return found
}

function kindOf(sentence: string): Kind | null {
  if (/鼓励|建议|可以|通知|国办发|日期/.test(sentence)) return null
  if (/上班|工作日/.test(sentence)) return 'on'
  return /放假|休息|连休/.test(sentence) ? 'off' : null
}

function toDay({ year, month, day }: { year: number; month: number; day: number }) {
  return Date.UTC(year, month - 1, day)
}

function daysBetween(first: number, last: number): string[] {
  const count = Math.max(0, Math.min(31, (last - first) / DAY_MS + 1))
  return Array.from({ length: count }, (_, no) => new Date(first + no * DAY_MS).toISOString().slice(0, 10))
}

/** Wide digits and half-width brackets as the notice itself writes them; blanks say nothing. */
function plain(notice: string) {
  return notice
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/[ \t\u3000]/g, '')
}
