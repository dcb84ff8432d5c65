import { randomBytes, randomUUID } from 'node:crypto'
import type { MovableClock } from '../movable-clock'
import { beginningOf, createCalls, createMeter, type Call, type Meter } from './calls'
import { APP_ID, staticEnvironment } from './environment'
import { functionFolder, functionFolders, type FunctionFolder } from './function-folder'
import { startInstance, type Instance } from './instance'
import { phoneOf, type Caller, type Outcome } from './invocation'
import { createPool, type Pool } from './pool'

/** The built functions of a folder, each run in processes of its own. */
export interface Functions {
  readonly folders: () => readonly FunctionFolder[]
  readonly run: (name: string, event: Readonly<Record<string, unknown>>, caller: Caller) => Promise<Outcome>
  /** The call under way in the process that has this key. */
  readonly callOf: (key: string) => { readonly meter: Meter; readonly caller: Caller } | undefined
  readonly calls: () => readonly Call[]
  readonly stop: () => Promise<void>
}

export interface FunctionsOptions {
  readonly root: string | undefined
  readonly env: Readonly<Record<string, string>>
  /** Where a process with this key finds the cloud. */
  readonly adminUrl: (key: string) => string
  readonly clock: MovableClock
  readonly log: (line: string) => void
  readonly most?: number
  /** How many times its own time limit a function may take. */
  readonly timeLimitFactor?: number
}

const MOST_PROCESSES = 4
/** As the platform has it for functions that it starts. */
const MOST_START_MS = 65_000

export function createFunctions({
  root,
  env,
  adminUrl,
  clock,
  log,
  most = MOST_PROCESSES,
  timeLimitFactor = 1,
}: FunctionsOptions): Functions {
  const pools = new Map<string, Pool>()
  const keys = new WeakMap<Instance, string>()
  const underWay = new Map<string, { meter: Meter; caller: Caller }>()
  const calls = createCalls()

  clock.onMove(() => pools.forEach((pool) => pool.setOffset(clock.offset())))

  async function run(name: string, event: Readonly<Record<string, unknown>>, caller: Caller): Promise<Outcome> {
    const folder = root === undefined ? undefined : functionFolder(root, name)
    if (!folder)
      return {
        ok: false,
        code: 'FUNCTION_NOT_FOUND',
        message: `FunctionName parameter could not be found: ${name}`,
        log: '',
      }
    const requestId = randomUUID()
    const meter = createMeter()
    const at = clock.now()
    const started = performance.now()
    let key = ''
    const outcome = await poolOf(name).run(
      folder,
      { requestId, event: withUser(event, caller), caller },
      (instance) => {
        key = keys.get(instance) ?? ''
        underWay.set(key, { meter, caller })
      },
    )
    if (underWay.get(key)?.meter === meter) underWay.delete(key)
    calls.add({
      ...{
        requestId,
        door: name,
        procedure: procedureIn(event),
        source: caller.source,
        hasOpenId: hasOpenId(caller),
        at,
      },
      ...{ ms: performance.now() - started, database: meter.cost(), ok: outcome.ok, log: outcome.log },
      error: outcome.ok ? undefined : `${outcome.code}: ${outcome.message}`,
      input: beginningOf(event),
      answer: outcome.ok ? beginningOf(outcome.result) : undefined,
    })
    return outcome
  }

  function poolOf(name: string): Pool {
    const pool = pools.get(name) ?? createPool(start, most)
    pools.set(name, pool)
    return pool
  }

  function start(folder: FunctionFolder): Instance {
    const key = randomBytes(12).toString('hex')
    const limits = { startMs: MOST_START_MS * timeLimitFactor, eventMs: folder.timeoutMs * timeLimitFactor }
    const instance = startInstance(folder, limits, staticEnvironment(adminUrl(key), env), clock, log)
    keys.set(instance, key)
    return instance
  }

  return {
    folders: () => functionFolders(root),
    run,
    callOf: (key) => underWay.get(key),
    calls: calls.all,
    stop: async () => void (await Promise.all([...pools.values()].map((pool) => pool.stop()))),
  }
}

/** A call from a phone carries its caller in the event too, as the platform sends it. */
function withUser(event: Readonly<Record<string, unknown>>, caller: Caller) {
  if (caller.source !== 'phone' || caller.openId === undefined) return event
  return { ...event, userInfo: { appId: APP_ID, openId: caller.openId } }
}

/** What an event says it is about, by itself or in the JSON that a browser sent. */
const procedureIn = ({ procedure, body }: Readonly<Record<string, unknown>>) => {
  const named = procedure ?? (typeof body === 'string' && /"procedure":\s*"([^"]{1,80})"/.exec(body)?.[1])
  return typeof named === 'string' ? named.slice(0, 80) : undefined
}

const hasOpenId = (caller: Caller) => phoneOf(caller)?.openId !== undefined
