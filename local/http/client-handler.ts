import { randomUUID } from 'node:crypto'
import { ActionFailed } from '../database/action-failed'
import type { ActionContext } from '../database/actions/context'
import { execute } from '../database/execute'
import { isPlain } from '../database/order/type-order'
import { allowedRequest } from '../rules/client-access'
import type { Rules } from '../rules/read-rules'
import { answerJson, HttpRefused, type Handler } from './answer'
import { jsonOf } from './body'

const MOST_BODY = 1024 * 1024
const MOST_FOUND = 20

/** `/client`: the database as a phone reaches it without a function, under the security rules. */
export function clientHandler(rules: Rules, context: ActionContext): Handler {
  return async (request, response) => {
    const body = await jsonOf(request, MOST_BODY)
    if (!isPlain(body)) throw new HttpRefused(400, 'INVALID_PARAM', 'a request is a JSON object')
    const openId = request.headers['x-wx-openid']
    const limit = Math.min(typeof body.limit === 'number' ? body.limit : MOST_FOUND, MOST_FOUND)
    try {
      const allowed = allowedRequest(
        body,
        typeof openId === 'string' && openId !== '' ? openId : undefined,
        rules,
        context,
      )
      answerJson(response, await execute({ ...allowed, limit, transactionId: undefined }, context))
    } catch (problem) {
      if (!(problem instanceof ActionFailed)) throw problem
      answerJson(response, { requestId: randomUUID(), code: problem.code, message: problem.message })
    }
  }
}
