import { setTimeout as pause } from 'node:timers/promises'
import { Refused } from 'local-cloudbase'
import type { FunctionChange } from '../plan/step'
import { readFunction } from '../read/read-functions'
import type { TencentCloud } from '../tencent-cloud'

/** Ten minutes at the usual pause: a function is at rest within one. */
const LOOKS_MAX = 300

/** Makes a function's calls one after the other, each once the function is at rest, and waits for the last to be done. */
export async function applyFunction(cloud: TencentCloud, { name, calls }: FunctionChange, restMs: number) {
  for (const each of calls) {
    const call = typeof each === 'function' ? each() : each
    await untilAtRest(cloud, name, call.action, restMs)
    await cloud.ask(call)
    if (call.action === 'DeleteFunction') await untilGone(cloud, name, restMs)
  }
  await untilAtRest(cloud, name, 'done', restMs)
}

async function untilAtRest(cloud: TencentCloud, name: string, before: string, restMs: number) {
  for (let looks = 0; looks < LOOKS_MAX; looks++) {
    const found = await readFunction(cloud, name)
    if (!found && before === 'CreateFunction') return
    if (found?.status === 'Active') return
    if (found?.status === 'CreateFailed' && before === 'DeleteFunction') return
    if (found?.status === 'UpdateFailed' && before === 'UpdateFunctionCode') return
    if (found && /Failed$/.test(found.status))
      throw new Refused(
        `The function ${name} is ${found.status} (${found.reason || 'no reason given'}): run this again, and it is ${found.status === 'CreateFailed' ? 'made anew' : 'brought up again'}; if it stays so, look at it in the console (云函数).`,
      )
    await pause(restMs)
  }
  throw new Refused(`The function ${name} did not come to rest: look at it in the console (云函数) and run this again.`)
}

async function untilGone(cloud: TencentCloud, name: string, restMs: number) {
  for (let looks = 0; looks < LOOKS_MAX && (await readFunction(cloud, name)); looks++) await pause(restMs)
}
