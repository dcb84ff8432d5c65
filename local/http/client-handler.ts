import { randomUUID } from 'node:crypto'
import { ActionFailed } from '../database/action-failed'
import type { ActionContext } from '../database/actions/context'
import { execute } from '../database/execute'
import { isPlain } from '../database/order/type-order'
import type { CloudDefinition } from '../definition'
import { refuseForbidden } from '../rules/client-access'
import { answerJson, HttpRefused, type Handler } from './answer'
import { jsonOf } from './body'

const MOST_BODY = 1024 * 1024
const MOST_FOUND = 20

/** `/client`: the database as a phone reaches it without a function, under the security rules. */
export function clientHandler(definition: CloudDefinition, context: ActionContext): Handler {
  return async (request, response) => {
    const body = await jsonOf(request, MOST_BODY)
    if (!isPlain(body)) throw new HttpRefused(400, 'INVALID_PARAM', 'a request is a JSON object')
    const openId = request.headers['x-wx-openid']
    try {
      refuseForbidden(body, typeof openId === 'string' ? openId : undefined, definition, context)
    } catch (problem) {
      if (!(problem instanceof ActionFailed)) throw problem
      return answerJson(response, { requestId: randomUUID(), code: problem.code, message: problem.message })
    }
    const limit = Math.min(typeof body.limit === 'number' ? body.limit : MOST_FOUND, MOST_FOUND)
    answerJson(response, await execute({ ...body, limit, transactionId: undefined }, context))
  }
}
