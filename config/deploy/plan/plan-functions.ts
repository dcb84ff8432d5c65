import { Refused } from 'local-cloudbase'
import type { Desired } from '../desired'
import type { DoorPackage } from '../door-package'
import type { FoundFunction } from '../read/read-functions'
import type { State } from '../read-state'
import { mergeVariables, namesThatDiffer, type Keyed } from '../variables'
import { deleteFunction, functionCalls, toDescription, type Context } from './function-calls'
import { planTimers } from './plan-timers'
import { same, type Step } from './step'

/** Each door as a function: made, its code, its settings, its environment, its timers. */
export function planFunctions(env: string, desired: Desired, state: State, secret: string, prune: boolean): Step[] {
  const context = { env, version: desired.version, log: state.environment.log, prune }
  const steps = desired.doors.flatMap((door) => {
    const given = { ...desired.variables(door.name), LIANXINQIAO_SECRET: secret }
    const found = state.functions.find(({ name }) => name === door.name)
    const variables = mergeVariables(door.name, found?.variables ?? {}, given)
    return !found || found.status === 'CreateFailed'
      ? newFunction(door, variables, context, found)
      : changedFunction(door, found, variables, context)
  })
  return [...steps, ...functionsLeft(desired, state, context)]
}

function newFunction(door: DoorPackage, variables: Keyed, context: Context, failed: FoundFunction | undefined): Step[] {
  const { create } = functionCalls(door, variables, context)
  const calls = [...(failed ? [deleteFunction(context.env, door.name)] : []), create]
  const why = failed ? `: its making failed (${failed.reason || 'no reason given'}), made anew` : ''
  const step: Step = {
    sign: failed ? '~' : '+',
    what: `function ${door.name}${why || ` (${door.settings.runtime})`}`,
    change: { kind: 'function', name: door.name, calls },
  }
  return [step, ...planTimers(context.env, door, [], context.prune)]
}

function changedFunction(door: DoorPackage, found: FoundFunction, variables: Keyed, context: Context): Step[] {
  const { runtime, memorySize, timeout } = door.settings
  if (found.runtime !== runtime)
    throw new Refused(
      `The function ${door.name} was made with ${found.runtime} and needs ${runtime}, which cannot be changed: note its environment, delete it in the console (云函数), and run this again with LIANXINQIAO_SECRET set as it was there.`,
    )
  const description = toDescription(door, context.version)
  const isOtherCode = !found.description.endsWith(` ${door.fingerprint}`) || found.status === 'UpdateFailed'
  const differs = [
    ...(isOtherCode ? [`code ${door.fingerprint}`] : []),
    ...(found.memorySize === memorySize ? [] : [`memory ${found.memorySize} → ${memorySize} MB`]),
    ...(found.timeout === timeout ? [] : [`timeout ${found.timeout} → ${timeout} s`]),
    ...namesThatDiffer(found.variables, variables).map((key) => `environment ${key}`),
    ...(isOtherCode || found.description === description ? [] : [description]),
  ]
  const timers = planTimers(context.env, door, found.timers, context.prune)
  if (differs.length === 0) return [same(`function ${door.name}`), ...timers]
  const { writeCode, configure } = functionCalls(door, variables, context)
  // Its fingerprint is written once the code is there: stopped in between, the code goes up again.
  const calls = [...(isOtherCode ? [writeCode] : []), configure]
  const change = { kind: 'function', name: door.name, calls } as const
  return [{ sign: '~', what: `function ${door.name}: ${differs.join(', ')}`, change }, ...timers]
}

function functionsLeft(desired: Desired, { functionNames }: State, { env, prune }: Context): Step[] {
  return functionNames
    .filter((name) => !desired.doors.some((door) => door.name === name))
    .map((name) =>
      prune
        ? { sign: '-', what: `function ${name}`, change: { kind: 'calls', calls: [deleteFunction(env, name)] } }
        : { sign: '-', what: `function ${name} (stays without --prune)` },
    )
}
