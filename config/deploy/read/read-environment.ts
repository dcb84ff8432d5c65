import { Refused } from 'local-cloudbase'
import * as z from 'zod/mini'
import { tcb, type TencentCloud } from '../tencent-cloud'

const answer = z.object({
  EnvList: z.array(
    z.object({
      Status: z.string(),
      Region: z.optional(z.string()),
      Storages: z.optional(z.nullable(z.array(z.object({ Bucket: z.string() })))),
      LogServices: z.optional(z.nullable(z.array(z.object({ LogsetId: z.string(), TopicId: z.string() })))),
      PostgreSQL: z.optional(z.unknown()),
      Meta: z.optional(z.unknown()),
    }),
  ),
})

export type FoundEnvironment = { bucket: string; log: { logset: string; topic: string } | null }

/** What the environment is; throws a `Refused` for one that cannot be deployed to. */
export async function readEnvironment(cloud: TencentCloud): Promise<FoundEnvironment> {
  const { EnvList } = z.parse(answer, await cloud.ask(tcb('DescribeEnvs', { EnvId: cloud.env })))
  const [found] = EnvList
  if (!found)
    throw new Refused(
      `There is no environment ${cloud.env} in this account: its id stands in the console (云开发 → 环境), and the keys must be of the account that is bound to the mini-program.`,
    )
  if (found.Status !== 'NORMAL')
    throw new Refused(`The environment ${cloud.env} is ${found.Status}: wait or renew it until the console says 正常.`)
  if (found.Region !== undefined && found.Region !== cloud.region)
    throw new Refused(
      `The environment ${cloud.env} stands in ${found.Region}: set TENCENTCLOUD_REGION=${found.Region} and run this again.`,
    )
  if (isThere(found.PostgreSQL) || JSON.stringify(found.Meta ?? '').includes('opa'))
    throw new Refused(
      `The environment ${cloud.env} is of another kind (PostgreSQL, or permissions by OPA): open one with the document database.`,
    )
  const bucket = found.Storages?.[0]?.Bucket
  if (bucket === undefined)
    throw new Refused(`The environment ${cloud.env} has no storage yet: open 云存储 once in the console.`)
  const log = found.LogServices?.[0]
  return { bucket, log: log ? { logset: log.LogsetId, topic: log.TopicId } : null }
}

function isThere(value: unknown) {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== ''
}
