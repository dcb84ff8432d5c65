import { randomBytes } from 'node:crypto'
import tcb from '@cloudbase/node-sdk'
import { buildDesk } from '../build-desk'
import { buildFunctions } from '../build-functions'
import { operatorEnvironment } from '../operator/operator-environment'
import { progress } from '../progress'
import { applyPlan, usualPauses } from './apply/apply-plan'
import { noteUsed, printCost } from './cost/print-cost'
import { openDuplicateCount } from './count-duplicates'
import { toDesired } from './desired'
import { readOperator } from './operator-keys'
import { readDeployOptions } from './options'
import type { Step } from './plan/step'
import { toPlan } from './plan/to-plan'
import { readState } from './read-state'
import { openTencentCloud } from './tencent-cloud'

/** Prints what differs, a line each; carries it out where that was said. With `--cost` prints what a month costs instead. */
export async function deploy(args: readonly string[], pauses = usualPauses) {
  const asked = readDeployOptions(args)
  const operator = asked.env === undefined ? undefined : readOperator(process.env)
  await progress('building the desk', () => buildDesk())
  await progress('building the doors', () => buildFunctions())
  if (asked.cost) await printCost()
  if (operator === undefined || asked.env === undefined) return

  const { keys, region, addresses } = operator
  Object.assign(process.env, operatorEnvironment({ env: asked.env }))
  const cloud = openTencentCloud({ env: asked.env, region }, keys, addresses)
  const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, timeout: 60_000 })
  if (asked.cost) return (await noteUsed(cloud, app, new Date())).forEach((line) => console.log(line))
  const desired = toDesired(process.env, asked.domain)
  const state = await readState(cloud, desired, openDuplicateCount(app))
  const steps = toPlan(asked.env, desired, state, { prune: asked.prune, newSecret })
  if (asked.yes) return applyPlan(cloud, steps, say, pauses)
  for (const step of steps) say(step)
}

const newSecret = () => randomBytes(32).toString('hex')

function say({ sign, what }: Step) {
  console.log(`${sign} ${what}`)
}
