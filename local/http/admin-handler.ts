import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { isPlain } from '../database/order/type-order'
import type { ActionRequest } from '../database/actions/request'
import { NONE_UPDATED, type DrawnFaults, type Fault } from '../faults'
import type { Caller } from '../functions/invocation'
import type { Meter } from '../functions/calls'
import { answerJson, HttpRefused, type Handler } from './answer'
import { jsonOf } from './body'

const MOST_BODY = 64 * 1024 * 1024

export interface AdminContext {
  readonly faults: DrawnFaults
  /** The call under way in the process that has this key. */
  readonly callOf: (key: string) => { readonly meter: Meter; readonly caller: Caller } | undefined
  readonly execute: (request: ActionRequest, caller: Caller | undefined) => Promise<unknown>
  /** What a fault of transactions answers, once the transaction is done away with. */
  readonly breakTransaction: (request: ActionRequest, kind: 'conflict' | 'busy') => unknown
}

/** `/admin`: the SDK's own protocol. A function's process has an address with its key, so that its cost is known. */
export function adminHandler(context: AdminContext): Handler {
  return async (request, response, _url, key) => {
    if (request.method !== 'POST') throw new HttpRefused(405, 'METHOD_NOT_ALLOWED', 'only POST')
    if (!request.headers['content-type']?.startsWith('application/json')) {
      throw new HttpRefused(
        415,
        'INVALID_PARAM',
        'wx.openApi and its kin are not spoken here (local/http/admin-handler.ts)',
      )
    }
    const body = await jsonOf(request, MOST_BODY)
    if (!isPlain(body) || typeof body.action !== 'string')
      throw new HttpRefused(400, 'INVALID_PARAM', 'an action is missing')
    const call = context.callOf(key)
    if (body.action.startsWith('database.')) call?.meter.count(String(request.headers['x-cloud-wave']))
    await answer(context, { ...body, action: body.action }, call?.caller, response)
  }
}

type Request = ActionRequest & { readonly action: string }

async function answer(context: AdminContext, request: Request, caller: Caller | undefined, response: ServerResponse) {
  const fault = context.faults.draw(request)
  await context.faults.delay(request.action)
  if (fault && fault.kind !== 'drop') return answerFault(context, fault, request, response)
  const reply = await context.execute(request, caller)
  if (fault) response.destroy()
  else answerJson(response, reply)
}

function answerFault(context: AdminContext, fault: Fault, request: Request, response: ServerResponse): void {
  if (fault.kind === 'hang') return
  if (fault.kind === 'conflict' || fault.kind === 'busy')
    answerJson(response, context.breakTransaction(request, fault.kind))
  else if (fault.kind === 'overtaken')
    answerJson(response, { requestId: randomUUID(), data: NONE_UPDATED[request.action] })
  else answerJson(response, { code: 'SYS_ERR', message: 'ordered failure' }, fault.status ?? 500)
}
