import * as z from 'zod/mini'
import { tcb, type TencentCloud } from '../tencent-cloud'
import { prices } from './prices'

/** What a plan counts, as Tencent Cloud calls it. */
const metrics = {
  invocations: 'FunctionInvocationpkg',
  reads: 'DbReadpkg',
  writes: 'DbWritepkg',
  storage: 'StorageSizepkg',
} as const

const answer = z.object({ Value: z.number() })

/** What an environment used this month, and what its calls cost by the price table; the desk shows it with its date. */
export type Used = { [M in keyof typeof metrics]: number } & {
  at: Date
  calls: number
  callsOfPlan: number
  yuan: number
  pricesOf: string
}

/** Asks what an environment used this month. */
export async function readQuota(cloud: TencentCloud, at: Date): Promise<Used> {
  const used = { invocations: 0, reads: 0, writes: 0, storage: 0 }
  for (const [name, MetricName] of Object.entries(metrics)) {
    const params = { EnvId: cloud.env, MetricName }
    const { Value } = z.parse(answer, await cloud.ask(tcb('DescribeQuotaData', params)))
    used[name as keyof typeof metrics] = Value
  }
  const calls = used.invocations + used.reads + used.writes
  const beyond = Math.max(0, calls - prices.plan.calls)
  const yuan = prices.plan.yuan + (beyond / 10_000) * prices.beyond.yuanPer10000Calls
  return {
    ...{ at, ...used, calls, callsOfPlan: prices.plan.calls },
    yuan: Math.round(yuan * 100) / 100,
    pricesOf: prices.asOf,
  }
}

/** Asks which plans there are today, to be read beside the price table: in Tencent's own words. */
export async function readPlans(cloud: TencentCloud) {
  return JSON.stringify(await cloud.ask(tcb('DescribeEnvPlans', {})))
}
