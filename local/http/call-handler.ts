import type { IncomingMessage } from 'node:http'
import { isPlain } from '../database/order/type-order'
import type { DrawnFaults } from '../faults'
import { MOST_EVENT, type Caller, type FailureCode, type Outcome } from '../functions/invocation'
import { answerJson, HttpRefused, type Handler } from './answer'
import { jsonOf } from './body'
import { decodePath } from './decode-path'
import { underFaults } from './under-faults'

const STATUS: Readonly<Record<FailureCode, number>> = {
  FUNCTION_NOT_FOUND: 404,
  FUNCTIONS_EXECUTE_FAIL: 500,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
}

/** `/call/<function>`: what `wx.cloud.callFunction` is on a phone. The caller is whom the header names, or nobody. */
export function callHandler(
  run: (name: string, event: Record<string, unknown>, caller: Caller) => Promise<Outcome>,
  faults: DrawnFaults,
): Handler {
  return async (request, response, _url, name) => {
    if (request.method !== 'POST') throw new HttpRefused(405, 'METHOD_NOT_ALLOWED', 'only POST')
    const functionName = decodePath(name)
    const event = await jsonOf(request, MOST_EVENT)
    if (!isPlain(event)) throw new HttpRefused(400, 'INVALID_PARAM', 'an event is a JSON object')
    const caller: Caller = {
      source: 'phone',
      openId: headerOf(request, 'x-wx-openid'),
      unionId: headerOf(request, 'x-wx-unionid'),
    }
    const perform = async () => {
      const outcome = await run(functionName, event, caller)
      if (outcome.ok) return () => answerJson(response, outcome.result)
      return () => answerJson(response, { code: outcome.code, message: outcome.message }, STATUS[outcome.code])
    }
    await underFaults(faults, { action: `call.${functionName}`, response, perform })
  }
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
