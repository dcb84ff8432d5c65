import { NotDone } from './answered'
import type { Asked } from './shapes'
import type { Fn, State } from './state'

export function newFunction(asked: Asked<'tcb', 'CreateFunction'>): Fn {
  return {
    runtime: asked.Runtime,
    memory: asked.MemorySize,
    timeout: asked.Timeout,
    description: asked.Description,
    variables: toRecord(asked.Environment),
    zip: asked.Code.ZipFile,
    status: 'Active',
    busy: 2,
    timers: new Map(),
  }
}

export function toRecord({ Variables }: { Variables: { Key: string; Value: string }[] }) {
  return Object.fromEntries(Variables.map(({ Key, Value }) => [Key, Value]))
}

export function functionIn({ functions }: State, name: string) {
  const fn = functions.get(name)
  if (!fn) throw new NotDone('ResourceNotFound.Function', `Function ${name} not found`)
  return fn
}

/** A function that takes a change now. */
export function atRest(state: State, name: string) {
  const fn = functionIn(state, name)
  if (fn.busy > 0 || fn.status === 'CreateFailed')
    throw new NotDone('FailedOperation.UpdateFunctionCode', 'The function is not Active')
  fn.status = 'Active'
  return fn
}
