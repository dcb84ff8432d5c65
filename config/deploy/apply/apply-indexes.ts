import { setTimeout as pause } from 'node:timers/promises'
import { Refused } from 'local-cloudbase'
import type { Call, TencentCloud } from '../tencent-cloud'
import { isTencentError } from '../tencent-error'

const TRIES_MAX = 12

/** Makes the calls, and makes them again while the collection is not ready for them. */
export async function applyIndexes(cloud: TencentCloud, calls: readonly Call[], indexMs: number) {
  for (const call of calls) await whenReady(cloud, call, indexMs)
}

async function whenReady(cloud: TencentCloud, call: Call, indexMs: number) {
  for (let tries = 1; ; tries++)
    try {
      return await cloud.ask(call)
    } catch (problem) {
      if (isTencentError(problem, /./) && /E11000|duplicate/i.test(problem.message))
        throw new Refused(
          `Values stand twice where an index of ${(call.params as { TableName: string }).TableName} is to be unique: look at them in the console (数据库), take out what is there once too often, and run this again.`,
          { cause: problem },
        )
      if (tries === TRIES_MAX || !isTencentError(problem, notReady)) throw problem
      await pause(indexMs)
    }
}

const notReady = /^(ResourceNotFound|ResourceUnavailable|ResourceInUse|FailedOperation|InternalError)/
