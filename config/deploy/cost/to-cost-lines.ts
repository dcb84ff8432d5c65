import { callsOf } from './count-calls'
import type { Usage } from './measure-usage'
import { assumptions, prices } from './prices'
import { fullMonthOf, idleMonth, monthOf, toYuan, type Month } from './to-cost'

const amounts = [100, 1_000, 10_000] as const

/** What 10,000 whole lives may cost in a month. */
export const YUAN_MAX = 58

/** What was counted and what it costs, as a table to be read. */
export function toCostLines(usage: Usage, ticksPerDay: number): string[] {
  const counted = ([what, key]: readonly [string, keyof Usage]) => {
    const { invocations, database } = usage[key]
    return row(what, invocations, database, callsOf(usage[key]))
  }
  const month = (what: string, of: Month) =>
    row(what, Math.round(of.invocations), Math.round(of.calls), `¥${toYuan(of, prices).toFixed(2)}`)
  const idle = idleMonth(usage, ticksPerDay)
  const share = Math.round((100 * idle.calls) / prices.plan.calls)
  return [
    row('counted on the local cloud', 'functions', 'database', 'calls'),
    ...scenes.map(counted),
    '',
    row('a month', 'functions', 'calls', 'yuan'),
    month(`the clock alone, ${ticksPerDay} ticks a day (${share} % of the plan)`, idle),
    ...amounts.flatMap((reports) => [
      month(`${reports} bare lives`, monthOf(usage, ticksPerDay, 'bareLife', reports)),
      month(`${reports} whole lives`, monthOf(usage, ticksPerDay, 'wholeLife', reports)),
      month(`${reports} whole lives with meetings, desks, photos`, fullMonthOf(usage, ticksPerDay, reports)),
    ]),
    '',
    `prices of ${prices.asOf} (${prices.source}): ¥${prices.plan.yuan} a month with ${prices.plan.calls} calls, ${prices.plan.storageGb} GB and ${prices.plan.gbSeconds} GB·s; then ¥${prices.beyond.yuanPer10000Calls} for 10000 calls, ¥${prices.beyond.yuanPerGbDay} a GB and day, ¥${prices.beyond.yuanPerGbSecond} a GB·s`,
    `taken to be so: ${Object.entries(assumptions)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
  ]
}

const scenes = [
  ['an idle tick of the clock', 'idleTick'],
  ['a report’s whole life', 'wholeLife'],
  ['a report’s bare life', 'bareLife'],
  ['a bench meeting with ten guests', 'meeting'],
  ['a worker’s day', 'deskDay'],
] as const

function row(what: string, ...numbers: (string | number)[]) {
  return what.padEnd(62) + numbers.map((number) => String(number).padStart(12)).join('')
}
