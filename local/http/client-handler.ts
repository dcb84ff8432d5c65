import { randomUUID } from 'node:crypto'
import { ActionFailed } from '../database/action-failed'
import type { ActionContext } from '../database/actions/context'
import type { ActionRequest } from '../database/actions/request'
import { execute } from '../database/execute'
import { isPlain } from '../database/order/type-order'
import type { DrawnFaults } from '../faults'
import { allowedRequest } from '../rules/client-access'
import type { Rules } from '../rules/read-rules'
import { answerJson, HttpRefused, type Handler } from './answer'
import { jsonOf } from './body'
import { underFaults } from './under-faults'

const MOST_BODY = 1024 * 1024
const MOST_FOUND = 20

/** `/client`: the database as a phone reaches it without a function, under the security rules. */
export function clientHandler(rules: Rules, context: ActionContext, faults: DrawnFaults): Handler {
  return async (request, response) => {
    const body = await jsonOf(request, MOST_BODY)
    if (!isPlain(body)) throw new HttpRefused(400, 'INVALID_PARAM', 'a request is a JSON object')
    const openId = request.headers['x-wx-openid']
    const caller = typeof openId === 'string' && openId !== '' ? openId : undefined
    const perform = async () => {
      const reply = await replyTo(body, caller, rules, context)
      return () => answerJson(response, reply)
    }
    await underFaults(faults, { action: `client.${String(body.action)}`, response, perform })
  }
}

async function replyTo(request: ActionRequest, openId: string | undefined, rules: Rules, context: ActionContext) {
  const limit = Math.min(typeof request.limit === 'number' ? request.limit : MOST_FOUND, MOST_FOUND)
  try {
    const allowed = allowedRequest(request, openId, rules, context)
    return await execute({ ...allowed, limit, transactionId: undefined }, context)
  } catch (problem) {
    if (!(problem instanceof ActionFailed)) throw problem
    return { requestId: randomUUID(), code: problem.code, message: problem.message }
  }
}
