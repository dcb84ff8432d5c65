import * as z from 'zod/mini'
import { scf, tcb, type TencentCloud } from '../tencent-cloud'
import { isTencentError } from '../tencent-error'
import type { Keyed } from '../variables'

const PAGE = 100

const list = z.object({ Functions: z.nullish(z.array(z.object({ FunctionName: z.string() }))) })

const answer = z.object({
  Runtime: z.string(),
  Timeout: z.number(),
  MemorySize: z.number(),
  Status: z.string(),
  StatusDesc: z.nullish(z.string()),
  Description: z.nullish(z.string()),
  Environment: z.nullish(z.object({ Variables: z.nullish(z.array(z.object({ Key: z.string(), Value: z.string() }))) })),
  Triggers: z.nullish(z.array(z.object({ TriggerName: z.string(), Type: z.string(), TriggerDesc: z.string() }))),
})

export type FoundFunction = {
  name: string
  runtime: string
  timeout: number
  memorySize: number
  status: string
  /** Why it is in that status, in the platform's words. */
  reason: string
  description: string
  variables: Keyed
  timers: readonly { name: string; cron: string }[]
}

/** Reads the functions by these names that are there. */
export async function readFunctions(cloud: TencentCloud, names: readonly string[]): Promise<FoundFunction[]> {
  const found: FoundFunction[] = []
  for (const name of names) {
    const one = await readFunction(cloud, name)
    if (one) found.push(one)
  }
  return found
}

export async function listFunctionNames(cloud: TencentCloud) {
  const names: string[] = []
  for (let offset = 0; ; offset += PAGE) {
    const params = { EnvId: cloud.env, Limit: PAGE, Offset: offset }
    const { Functions } = z.parse(list, await cloud.ask(tcb('ListFunctions', params)))
    names.push(...(Functions ?? []).map(({ FunctionName }) => FunctionName))
    if ((Functions ?? []).length < PAGE) return names
  }
}

/** Asks scf: the other service leaves out the environment, with which what stands there would be lost. */
export async function readFunction(cloud: TencentCloud, name: string): Promise<FoundFunction | undefined> {
  const params = { FunctionName: name, Namespace: cloud.env }
  try {
    const found = z.parse(answer, await cloud.ask(scf('GetFunction', params)))
    return {
      name,
      runtime: found.Runtime,
      timeout: found.Timeout,
      memorySize: found.MemorySize,
      status: found.Status,
      reason: found.StatusDesc ?? '',
      description: found.Description ?? '',
      variables: Object.fromEntries((found.Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value])),
      timers: (found.Triggers ?? [])
        .filter(({ Type }) => Type === 'timer')
        .map(({ TriggerName, TriggerDesc }) => ({ name: TriggerName, cron: cronIn(TriggerDesc) })),
    }
  } catch (problem) {
    if (isTencentError(problem, /^ResourceNotFound\.Function(Name)?$/)) return undefined
    throw problem
  }
}

/** A bare time, or one inside JSON: the platform gives either. */
function cronIn(description: string) {
  if (!description.startsWith('{')) return description
  const { cron } = JSON.parse(description) as { cron?: unknown }
  return typeof cron === 'string' ? cron : description
}
