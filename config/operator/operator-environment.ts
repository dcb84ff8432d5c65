import { Refused } from 'local-cloudbase'
import { localEnvironment } from '../start/local-environment'

export type Where = { port: string } | { env: string }

/** What the doors' own code needs in its environment to run on an operator's machine: at the local cloud on that port, or at a real environment with the operator's keys. Throws a `Refused` for keys that are missing. */
export function operatorEnvironment(where: Where, given: Readonly<Record<string, string | undefined>> = process.env) {
  const common = { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD: 'true' }
  if ('port' in where) {
    const url = `http://127.0.0.1:${where.port}`
    return {
      ...localEnvironment(url),
      ...common,
      SCF_NAMESPACE: 'local',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      TENCENTCLOUD_SECRETID: 'local',
      TENCENTCLOUD_SECRETKEY: 'local',
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    }
  }
  const region = given.TENCENTCLOUD_REGION ?? 'ap-shanghai'
  for (const key of ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'])
    if (!given[key]) throw new Refused(`${key} is not set; the keys of an operator are taken from the environment.`)
  return {
    ...common,
    SCF_NAMESPACE: where.env,
    TENCENTCLOUD_REGION: region,
    TCB_CONTEXT_CNFG: JSON.stringify({
      // Another address for a rehearsal on one's own machine, as `readOperator` takes them.
      URL: given.DATA_API ?? `https://${where.env}.${region}.tcb-api.tencentcloudapi.com/admin`,
    }),
  }
}
