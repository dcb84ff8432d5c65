import { daysUntil, dayWords } from '@/words/day-words'

/** Days in order as people say them, those that follow each other as one: 1月1日（周五）到1月3日（周日）、1月9日（周六）. */
export function daysWords(days: readonly string[], now: Date) {
  const runs = days.reduce<string[][]>((runs, day) => {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    if (run && last && daysUntil(day, now) - daysUntil(last, now) === 1) run.push(day)
    else runs.push([day])
    return runs
  }, [])
  return runs.map((run) => runWords(run, now)).join('、')
}

function runWords(run: readonly string[], now: Date) {
  const [first = '', last = first] = [run[0], run[run.length - 1]]
  return first === last ? dayWords(first, now) : `${dayWords(first, now)}到${dayWords(last, now)}`
}
