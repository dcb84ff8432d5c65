import { randomBytes } from 'node:crypto'
import { buildFunctions } from '../build-functions'
import { operatorEnvironment } from '../operator/operator-environment'
import { progress } from '../progress'
import { applyPlan } from './apply/apply-plan'
import { openDuplicateCount } from './count-duplicates'
import { toDesired } from './desired'
import { readOperator } from './operator-keys'
import { readDeployOptions } from './options'
import type { Step } from './plan/step'
import { toPlan } from './plan/to-plan'
import { readState } from './read-state'
import { openTencentCloud } from './tencent-cloud'

/** Prints what differs, a line each; carries it out where that was said. */
export async function deploy(args: readonly string[]) {
  const asked = readDeployOptions(args)
  const { keys, region, addresses } = readOperator(process.env)
  await progress('building the doors', () => buildFunctions())
  Object.assign(process.env, operatorEnvironment({ env: asked.env }))
  const cloud = openTencentCloud({ env: asked.env, region }, keys, addresses)
  const desired = toDesired(process.env, asked.domain)
  const state = await readState(cloud, desired, openDuplicateCount())
  const steps = toPlan(asked.env, desired, state, { prune: asked.prune, newSecret })
  if (asked.yes) return applyPlan(cloud, steps, say)
  for (const step of steps) say(step)
}

const newSecret = () => randomBytes(32).toString('hex')

function say({ sign, what }: Step) {
  console.log(`${sign} ${what}`)
}
