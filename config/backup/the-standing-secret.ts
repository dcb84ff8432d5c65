import { Refused } from 'local-cloudbase'
import type { Where } from '../operator/operator-environment'
import { readOperator } from '../deploy/operator-keys'
import { readFunction } from '../deploy/read/read-functions'
import { openTencentCloud } from '../deploy/tencent-cloud'

/** The secret that the functions there make ids with, read back from one of them. */
export async function theStandingSecret(where: Where) {
  if ('port' in where) return process.env.LIANXINQIAO_SECRET ?? ''
  const { keys, region, addresses } = readOperator(process.env)
  const resident = await readFunction(openTencentCloud({ env: where.env, region }, keys, addresses), 'resident')
  const secret = resident?.variables.LIANXINQIAO_SECRET
  if (!secret)
    throw new Refused(
      `No function of ${where.env} has a LIANXINQIAO_SECRET yet: npm run deploy -- --env ${where.env} --yes first.`,
    )
  return secret
}
