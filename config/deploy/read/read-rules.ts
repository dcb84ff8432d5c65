import * as z from 'zod/mini'
import { tcb, type TencentCloud } from '../tencent-cloud'

const RESOURCES_PER_CALL = 100

const answer = z.object({
  Data: z.object({
    PermissionList: z.nullish(
      z.array(
        z.object({ Resource: z.nullish(z.string()), Permission: z.string(), SecurityRule: z.nullish(z.string()) }),
      ),
    ),
  }),
})

export type FoundRule = { permission: string; rule?: string }
export type FoundRules = {
  collections: ReadonlyMap<string, FoundRule>
  storage: FoundRule | undefined
  functions: FoundRule | undefined
}

/** Reads who may come to what from a phone. */
export async function readRules(cloud: TencentCloud, collections: readonly string[], bucket: string) {
  const ofCollections = new Map<string, FoundRule>()
  for (let from = 0; from < collections.length; from += RESOURCES_PER_CALL) {
    const part = await rulesOf(cloud, 'collection', collections.slice(from, from + RESOURCES_PER_CALL))
    for (const [name, rule] of part) ofCollections.set(name, rule)
  }
  const [[, storage] = []] = await rulesOf(cloud, 'storage', [bucket])
  const [[, functions] = []] = await rulesOf(cloud, 'function')
  return { collections: ofCollections, storage, functions } satisfies FoundRules
}

async function rulesOf(cloud: TencentCloud, ResourceType: string, Resources?: readonly string[]) {
  const params = { EnvId: cloud.env, ResourceType, ...(Resources ? { Resources } : {}) }
  const { Data } = z.parse(answer, await cloud.ask(tcb('DescribeResourcePermission', params)))
  return (Data.PermissionList ?? []).map(
    ({ Resource, Permission, SecurityRule }) =>
      [Resource ?? '', { permission: Permission, ...(SecurityRule ? { rule: SecurityRule } : {}) }] as const,
  )
}
