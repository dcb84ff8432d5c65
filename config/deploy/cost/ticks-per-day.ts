/** Says how often a day a timer of seven fields (second minute hour day month week year) fires; the clock's are every day's. */
export function ticksPerDay(cron: string) {
  const [second = '', minute = '', hour = '', ...days] = cron.split(' ')
  if (days.some((field) => field !== '*')) throw new Error(`${cron} is no time of every day`)
  return timesIn(second, 60) * timesIn(minute, 60) * timesIn(hour, 24)
}

function timesIn(field: string, all: number) {
  const times = new Set<number>()
  for (const part of field.split(',')) {
    const [range = '', step = '1'] = part.split('/')
    const [from = 0, to = from] = range === '*' ? [0, all - 1] : range.split('-').map(Number)
    for (let at = from; at <= to; at += Number(step)) times.add(at)
  }
  return times.size
}
