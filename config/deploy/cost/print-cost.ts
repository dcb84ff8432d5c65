import type { CloudBase } from '@cloudbase/node-sdk'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../root'
import type { DoorSettings } from '../door-package'
import type { TencentCloud } from '../tencent-cloud'
import { measureUsage } from './measure-usage'
import { readPlans, readQuota } from './read-quota'
import { ticksPerDay } from './ticks-per-day'
import { toCostLines } from './to-cost-lines'

/** Counts what people's doings ask of the platform, and prints what a month of them costs. */
export async function printCost() {
  const usage = await measureUsage()
  for (const line of toCostLines(usage, clockTicks())) console.log(line)
}

/** Says how often a day the clock ticks. */
export function clockTicks() {
  const settings = readFileSync(join(root, 'cloudfunctions/clock/config.json'), 'utf8')
  const { triggers = [] } = JSON.parse(settings) as DoorSettings
  return triggers.reduce((sum, { config }) => sum + ticksPerDay(config), 0)
}

/** Says what an environment used this month, and writes it where its desk reads it. */
export async function noteUsed(cloud: TencentCloud, app: CloudBase, at: Date) {
  const used = await readQuota(cloud, at)
  await app.database().collection('operations').doc('used').set(used)
  return [
    `${cloud.env} this month: ${used.invocations} calls of functions, ${used.reads} reads, ${used.writes} writes: ${used.calls} of ${used.callsOfPlan}; about ¥${used.yuan.toFixed(2)}`,
    `plans of today: ${await readPlans(cloud)}`,
  ]
}
