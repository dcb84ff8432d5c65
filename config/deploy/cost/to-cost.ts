import { callsOf } from './count-calls'
import type { Usage } from './measure-usage'
import { assumptions, type Prices } from './prices'

export type Month = { calls: number; invocations: number; storageGb: number }

/** The clock alone. */
export function idleMonth({ idleTick }: Usage, ticksPerDay: number): Month {
  const ticks = ticksPerDay * assumptions.daysPerMonth
  return { calls: ticks * callsOf(idleTick), invocations: ticks, storageGb: 0 }
}

/** The clock and so many lives of a report. */
export function monthOf(usage: Usage, ticksPerDay: number, life: 'wholeLife' | 'bareLife', reports: number): Month {
  const idle = idleMonth(usage, ticksPerDay)
  return {
    calls: idle.calls + reports * callsOf(usage[life]),
    invocations: idle.invocations + reports * usage[life].invocations,
    storageGb: 0,
  }
}

/** What else such a month brings: meetings, desks, photos. */
export function fullMonthOf(usage: Usage, ticksPerDay: number, reports: number): Month {
  const lives = monthOf(usage, ticksPerDay, 'wholeLife', reports)
  const meetings = Math.ceil(reports / assumptions.reportsPerMeeting)
  const deskDays = Math.ceil(reports / assumptions.reportsPerDesk) * assumptions.workingDaysPerMonth
  const photos = reports * assumptions.photosPerReport
  return {
    calls:
      lives.calls +
      meetings * callsOf(usage.meeting) +
      deskDays * callsOf(usage.deskDay) +
      photos * assumptions.transfersPerPhoto,
    invocations: lives.invocations + meetings * usage.meeting.invocations + deskDays * usage.deskDay.invocations,
    storageGb: photos * assumptions.photoGb,
  }
}

/** What a month costs in the smallest plan, in yuan. */
export function toYuan({ calls, invocations, storageGb }: Month, { plan, beyond }: Prices) {
  const over = (amount: number, within: number) => Math.max(0, amount - within)
  return (
    plan.yuan +
    (over(calls, plan.calls) / 10_000) * beyond.yuanPer10000Calls +
    over(storageGb, plan.storageGb) * beyond.yuanPerGbDay * assumptions.daysPerMonth +
    over(invocations * assumptions.gbSecondsPerInvocation, plan.gbSeconds) * beyond.yuanPerGbSecond
  )
}
