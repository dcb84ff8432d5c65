import { NotDone } from './answered'
import { atRest, functionIn } from './functions'
import type { Actions, Asked } from './shapes'
import type { State } from './state'

type Answers = { [A in keyof Actions['scf']]: (asked: Asked<'scf', A>, state: State) => object }

/** What the service scf does. */
export const scfAnswers: Answers = {
  GetFunction: ({ FunctionName }, state) => {
    const fn = functionIn(state, FunctionName)
    const isBusy = fn.busy-- > 0
    return {
      FunctionName,
      Runtime: fn.runtime,
      Timeout: fn.timeout,
      MemorySize: fn.memory,
      Status: isBusy ? 'Updating' : fn.status,
      StatusDesc: fn.status === 'Active' ? '' : 'InternalError',
      Description: fn.description,
      Environment: { Variables: Object.entries(fn.variables).map(([Key, Value]) => ({ Key, Value })) },
      Triggers: [...fn.timers].map(([TriggerName, cron], place) => ({
        TriggerName,
        Type: 'timer',
        TriggerDesc: place % 2 === 0 ? JSON.stringify({ cron }) : cron,
      })),
    }
  },
  DeleteFunction: ({ FunctionName }, state) => {
    functionIn(state, FunctionName)
    state.functions.delete(FunctionName)
    return {}
  },
  CreateTrigger: ({ FunctionName, TriggerName, TriggerDesc }, state) => {
    const { timers } = atRest(state, FunctionName)
    if (timers.has(TriggerName)) throw new NotDone('ResourceInUse.Trigger', 'exists')
    timers.set(TriggerName, TriggerDesc)
    return {}
  },
  DeleteTrigger: ({ FunctionName, TriggerName }, state) => {
    if (!atRest(state, FunctionName).timers.delete(TriggerName)) throw new NotDone('ResourceNotFound.Trigger', 'gone')
    return {}
  },
}
