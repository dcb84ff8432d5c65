import { Refused } from 'local-cloudbase'
import type { Desired } from '../desired'
import type { DoorPackage } from '../door-package'
import type { FoundFunction } from '../read/read-functions'
import type { State } from '../read-state'
import { scf, tcb } from '../tencent-cloud'
import { mergeVariables, namesThatDiffer, toVariables, type Keyed } from '../variables'
import { planTimers } from './plan-timers'
import { type FunctionCall, same, type Step } from './step'

type Context = { env: string; version: string; log: State['environment']['log']; prune: boolean }

/** Each door as a function: made, its code, its settings, its environment, its timers. */
export function planFunctions(env: string, desired: Desired, state: State, secret: string, prune: boolean): Step[] {
  const context = { env, version: desired.version, log: state.environment.log, prune }
  const steps = desired.doors.flatMap((door) => {
    const given = { ...desired.variables(door.name), LIANXINQIAO_SECRET: secret }
    const found = state.functions.find(({ name }) => name === door.name)
    if (!found) return newFunction(door, {}, given, context)
    if (found.status === 'CreateFailed') return newFunction(door, found.variables, given, context, found)
    return changedFunction(door, found, given, context)
  })
  return [...steps, ...functionsLeft(desired, state, context)]
}

function newFunction(door: DoorPackage, found: Keyed, given: Keyed, context: Context, failed?: FoundFunction): Step[] {
  const { env, log } = context
  const create = () =>
    tcb('CreateFunction', {
      EnvId: env,
      FunctionName: door.name,
      Handler: 'index.main',
      Runtime: door.settings.runtime,
      MemorySize: door.settings.memorySize,
      Timeout: door.settings.timeout,
      InstallDependency: 'FALSE',
      Role: 'TCB_QcsRole',
      ...(log ? { ClsLogsetId: log.logset, ClsTopicId: log.topic } : {}),
      Environment: toVariables(mergeVariables(door.name, found, given)),
      Description: describe(door, context),
      Code: { ZipFile: door.zip().toString('base64') },
    })
  const calls: FunctionCall[] = [...(failed ? [remove(env, door.name)] : []), create]
  const what = `function ${door.name}${failed ? `: its making failed (${failed.reason || 'no reason given'}), made anew` : ` (${door.settings.runtime})`}`
  const change = { kind: 'function', name: door.name, calls } as const
  return [{ sign: failed ? '~' : '+', what, change }, ...planTimers(env, door, [], context.prune)]
}

function changedFunction(door: DoorPackage, found: FoundFunction, given: Keyed, context: Context): Step[] {
  const { env } = context
  const { runtime, memorySize, timeout } = door.settings
  if (found.runtime !== runtime)
    throw new Refused(
      `The function ${door.name} was made with ${found.runtime} and needs ${runtime}, which cannot be changed: note its environment, delete it in the console (云函数), and run this again with LIANXINQIAO_SECRET set as it was there.`,
    )
  const wanted = mergeVariables(door.name, found.variables, given)
  const variables = namesThatDiffer(found.variables, wanted)
  const description = describe(door, context)
  const isOtherCode = !found.description.endsWith(` ${door.fingerprint}`) || found.status === 'UpdateFailed'
  const differs = [
    ...(isOtherCode ? [`code ${door.fingerprint}`] : []),
    ...(found.memorySize === memorySize ? [] : [`memory ${found.memorySize} → ${memorySize} MB`]),
    ...(found.timeout === timeout ? [] : [`timeout ${found.timeout} → ${timeout} s`]),
    ...variables.map((key) => `environment ${key}`),
    ...(isOtherCode || found.description === description ? [] : [description]),
  ]
  const code = () =>
    tcb('UpdateFunctionCode', {
      EnvId: env,
      FunctionName: door.name,
      Handler: 'index.main',
      Code: { ZipFile: door.zip().toString('base64') },
    })
  // Its fingerprint is written once the code is there: stopped in between, the code goes up again.
  const configuration = tcb('UpdateFunctionConfiguration', {
    EnvId: env,
    FunctionName: door.name,
    MemorySize: memorySize,
    Timeout: timeout,
    Environment: toVariables(wanted),
    Description: description,
  })
  const calls: FunctionCall[] = [...(isOtherCode ? [code] : []), configuration]
  const step: Step =
    differs.length === 0
      ? same(`function ${door.name}`)
      : {
          sign: '~',
          what: `function ${door.name}: ${differs.join(', ')}`,
          change: { kind: 'function', name: door.name, calls },
        }
  return [step, ...planTimers(env, door, found.timers, context.prune)]
}

function functionsLeft(desired: Desired, { functionNames }: State, { env, prune }: Context): Step[] {
  return functionNames
    .filter((name) => !desired.doors.some((door) => door.name === name))
    .map((name) =>
      prune
        ? { sign: '-', what: `function ${name}`, change: { kind: 'calls', calls: [remove(env, name)] } }
        : { sign: '-', what: `function ${name} (stays without --prune)` },
    )
}

function remove(env: string, name: string) {
  return scf('DeleteFunction', { FunctionName: name, Namespace: env })
}

/** Letters, digits, spaces and full stops: nothing else is taken there. */
function describe({ fingerprint }: DoorPackage, { version }: Context) {
  return `lianxinqiao ${version} ${fingerprint}`
}
