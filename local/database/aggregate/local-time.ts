import { requestFailed } from '../action-failed'

const MINUTE_MS = 60_000

/** A moment as the clocks of a place show it: its UTC members read as theirs. */
export const localTime = (moment: Date, timezone: string) =>
  new Date(moment.getTime() + minutesAhead(moment, timezone) * MINUTE_MS)

/** The moment at which the clocks of a place show this. */
export function momentOf(shown: Date, timezone: string): Date {
  const near = new Date(shown.getTime() - minutesAhead(shown, timezone) * MINUTE_MS)
  return new Date(shown.getTime() - minutesAhead(near, timezone) * MINUTE_MS)
}

/** How far the clocks of a place are ahead of UTC at a moment. A place is `Asia/Shanghai`, `+08:00`, `+0800` or `+08`. */
export function minutesAhead(moment: Date, timezone: string): number {
  if (/^[+-]/.test(timezone)) return minutesOf(timezone, timezone)
  const parts = formatFor(timezone).formatToParts(moment)
  const name = parts.find(({ type }) => type === 'timeZoneName')!.value.slice('GMT'.length)
  return name === '' ? 0 : minutesOf(name.slice(0, 6), timezone)
}

function minutesOf(offset: string, timezone: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2})(?::?(\d{2}))?$/.exec(offset) ?? []
  if (hours === undefined) throw unrecognized(timezone)
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making one takes longer than a thousand uses. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  try {
    const made = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    formats.set(timeZone, made)
    return made
  } catch {
    throw unrecognized(timeZone)
  }
}

const unrecognized = (timezone: string) => requestFailed(`unrecognized time zone identifier: "${timezone}"`)
