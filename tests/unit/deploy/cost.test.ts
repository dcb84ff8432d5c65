import { clockTicks } from '../../../config/deploy/cost/print-cost'
import { prices } from '../../../config/deploy/cost/prices'
import { ticksPerDay } from '../../../config/deploy/cost/ticks-per-day'
import { idleMonth, monthOf, toYuan } from '../../../config/deploy/cost/to-cost'
import { toCostLines } from '../../../config/deploy/cost/to-cost-lines'

const usage = {
  idleTick: { invocations: 1, database: 1 },
  wholeLife: { invocations: 13, database: 67 },
  bareLife: { invocations: 5, database: 30 },
  meeting: { invocations: 15, database: 115 },
  deskDay: { invocations: 34, database: 250 },
}

describe('a timer', () => {
  it.each([
    ['0 * * * * * *', 1440],
    ['0 * 7-21 * * * *', 900],
    ['0 */5 22,23,0-6 * * * *', 108],
    ['0 30 3 * * * *', 1],
  ])('at %s fires %i times a day', (cron, ticks) => expect(ticksPerDay(cron)).toBe(ticks))

  it('of certain days is not the clock’s', () => expect(() => ticksPerDay('0 0 7 * * MON *')).toThrow('every day'))

  it('stands with the door clock', () => expect(clockTicks()).toBeGreaterThan(0))
})

describe('a month', () => {
  it('is the idle clock and the lives of its reports', () => {
    expect(idleMonth(usage, 1008)).toEqual({ calls: 60_480, invocations: 30_240, storageGb: 0 })
    expect(monthOf(usage, 1008, 'wholeLife', 10_000).calls).toBe(60_480 + 10_000 * 80)
  })

  it('costs the plan, and what goes beyond each of its bounds', () => {
    const within = { calls: 200_000, invocations: 1_000_000, storageGb: 3 }
    expect(toYuan(within, prices)).toBeCloseTo(19.9)
    expect(toYuan({ ...within, calls: 860_480 }, prices)).toBeCloseTo(19.9 + 66.048 * 0.5)
    expect(toYuan({ ...within, storageGb: 4 }, prices)).toBeCloseTo(19.9 + 3)
    expect(toYuan({ ...within, invocations: 2_000_000 }, prices)).toBeCloseTo(19.9 + 100_000 * 0.00011108)
  })

  it('is printed for 100, 1,000 and 10,000 reports, with the prices and their date beside it', () => {
    const lines = toCostLines(usage, 1008).join('\n')
    expect(lines).toMatch(/the clock alone, 1008 ticks a day \(30 % of the plan\) +30240 +60480 +¥19\.90/)
    for (const reports of [100, 1000, 10_000]) expect(lines).toMatch(new RegExp(`\n${reports} whole lives +\\d`))
    expect(lines).toMatch(/\n10000 whole lives +160240 +860480 +¥52\.92/)
    expect(lines).toContain(`prices of ${prices.asOf}`)
  })
})
