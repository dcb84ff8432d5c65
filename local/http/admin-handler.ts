import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPlain } from '../database/order/type-order'
import type { ActionRequest } from '../database/actions/request'
import type { DrawnFaults } from '../faults'
import type { Caller } from '../functions/invocation'
import type { Meter } from '../functions/calls'
import { answerBytes, answerJson, HttpRefused, type Handler } from './answer'
import { jsonOf } from './body'
import { formOf } from './form'
import { underFaults, type Spoilt, type Work } from './under-faults'

const MOST_BODY = 64 * 1024 * 1024

export interface AdminContext {
  readonly faults: DrawnFaults
  /** The call under way in the process that has this key. */
  readonly callOf: (key: string) => { readonly meter: Meter; readonly caller: Caller } | undefined
  /** JSON, or the bytes of another format. */
  readonly execute: (request: ActionRequest, caller: Caller | undefined) => Promise<object | Buffer>
  /** What a fault of transactions answers, once the transaction is done away with. */
  readonly breakTransaction: (request: ActionRequest, kind: 'conflict' | 'busy') => unknown
}

/** `/admin`: the SDK's own protocol. A function's process has an address with its key, so that its cost is known. */
export function adminHandler(context: AdminContext): Handler {
  return async (request, response, _url, key) => {
    if (request.method !== 'POST') throw new HttpRefused(405, 'METHOD_NOT_ALLOWED', 'only POST')
    const body = await requestIn(request)
    if (!isPlain(body) || typeof body.action !== 'string')
      throw new HttpRefused(400, 'INVALID_PARAM', 'an action is missing')
    const call = context.callOf(key)
    if (body.action.startsWith('database.')) call?.meter.count(String(request.headers['x-cloud-wave']))
    await underFaults(context.faults, workOf({ ...body, action: body.action }, call?.caller, response, context))
  }
}

/** JSON; or, for the messages that `requestData` carries to WeChat, a form. */
async function requestIn(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) return jsonOf(request, MOST_BODY)
  if (!type.startsWith('multipart/form-data'))
    throw new HttpRefused(415, 'INVALID_PARAM', 'only application/json and multipart/form-data')
  const parts = [...(await formOf(request, MOST_BODY))]
  return Object.fromEntries(parts.map(([name, bytes]) => [name, name === 'requestData' ? bytes : bytes.toString()]))
}

type Request = ActionRequest & { readonly action: string }

function workOf(request: Request, caller: Caller | undefined, response: ServerResponse, context: AdminContext): Work {
  const perform = async () => {
    const reply = await context.execute(request, caller)
    return () =>
      Buffer.isBuffer(reply) ? answerBytes(response, reply, 'application/octet-stream') : answerJson(response, reply)
  }
  return { action: request.action, response, perform, spoilt: () => spoiltIn(request, context) }
}

/** What a transaction's operation is refused with; what an update by query answers when nothing fits its condition. */
function spoiltIn(request: Request, { breakTransaction }: AdminContext): Spoilt {
  if (typeof request.transactionId === 'string')
    return { conflict: () => breakTransaction(request, 'conflict'), busy: () => breakTransaction(request, 'busy') }
  const data = NONE_UPDATED[request.action]
  return data && isConditional(request) ? { overtaken: () => ({ requestId: randomUUID(), data }) } : {}
}

/** Whether it says more than which document: only then can another writer have made it untrue. */
function isConditional({ queryType, query }: Request): boolean {
  if (queryType !== 'WHERE' || typeof query !== 'string') return false
  try {
    return Object.keys(JSON.parse(query) as object).length > 1
  } catch {
    return false // The action itself refuses what can't be read.
  }
}

const NONE_UPDATED: Readonly<Record<string, object | undefined>> = {
  'database.modifyDocument': { updated: 0, matched: 0 },
  'database.modifyAndReturnDoc': { updated: 0, doc: null },
}
