import { randomUUID } from 'node:crypto'
import { ActionFailed, invalidParam } from './database/action-failed'
import type { ActionContext } from './database/actions/context'
import type { ActionRequest } from './database/actions/request'
import { execute, type Reply } from './database/execute'
import { storageActions, type StorageContext } from './files/storage-actions'
import type { Functions } from './functions/functions'
import { MOST_EVENT, type Caller } from './functions/invocation'
import { isTooDeep, MOST_LEVELS } from './levels'
import { wxApi, wxOpenApi, type OpenApiContext } from './wechat/open-api'

export interface PerformContext {
  readonly database: ActionContext
  readonly storage: StorageContext
  readonly functions: Functions
  readonly wechat: OpenApiContext
}

/** Does what a request of the SDK asks for, and answers as the platform does: a failure is an answer too. */
export async function perform(
  request: ActionRequest,
  caller: Caller | undefined,
  context: PerformContext,
): Promise<Reply | Buffer> {
  const action = String(request.action)
  if (action.startsWith('database.')) return execute(request, context.database)
  const requestId = randomUUID()
  try {
    if (action === 'wx.openApi') return await wxOpenApi(request, context.wechat)
    return { requestId, data: await dataFor(action, request, caller, context) }
  } catch (problem) {
    if (problem instanceof ActionFailed) return { requestId, code: problem.code, message: problem.message }
    throw problem
  }
}

async function dataFor(action: string, request: ActionRequest, caller: Caller | undefined, context: PerformContext) {
  if (action === 'functions.invokeFunction')
    return { response_data: JSON.stringify(await invoke(request, caller, context)) ?? 'null' }
  if (action === 'wx.api') return wxApi(request, context.wechat)
  const storageAction = Object.hasOwn(storageActions, action) ? storageActions[action] : undefined
  if (storageAction) return storageAction(request, context.storage)
  throw invalidParam(`unknown action: ${action} (local/perform.ts)`)
}

/** A function called by another keeps the caller whom the first one serves. */
async function invoke(
  { function_name, request_data }: ActionRequest,
  caller: Caller | undefined,
  { functions }: PerformContext,
) {
  const by: Caller = { source: 'function', calledBy: caller }
  const outcome = await functions.run(String(function_name), eventIn(request_data), by)
  if (outcome.ok) return outcome.result
  throw new ActionFailed(outcome.code, outcome.message)
}

function eventIn(text: unknown): Record<string, unknown> {
  if (typeof text === 'string' && Buffer.byteLength(text) > MOST_EVENT)
    throw new ActionFailed('EXCEED_MAX_PAYLOAD_SIZE', `an event is larger than ${MOST_EVENT} bytes`)
  try {
    const event: unknown = JSON.parse(typeof text === 'string' && text !== '' ? text : '{}')
    if (typeof event === 'object' && event !== null && !isTooDeep(event)) return event as Record<string, unknown>
  } catch {
    // Told below, like every other text that is no event.
  }
  throw invalidParam(`request_data is not a JSON object of at most ${MOST_LEVELS} levels`)
}
