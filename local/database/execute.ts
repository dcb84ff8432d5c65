import { randomUUID } from 'node:crypto'
import { ActionFailed, requestFailed } from './action-failed'
import { actions, bareActions } from './actions/actions'
import type { ActionContext } from './actions/context'
import type { ActionRequest } from './actions/request'
import { DiskFailed } from './engine/disk-failed'

export type Reply = Readonly<Record<string, unknown>> & { readonly requestId: string }

/** Carries out one database request and answers as the platform does, once what it tells could not be lost any more. */
export async function execute(request: ActionRequest, context: ActionContext): Promise<Reply> {
  const requestId = randomUUID()
  try {
    const reply = await answer(String(request.action), request, context)
    await context.engine.settled()
    return { requestId, ...reply }
  } catch (problem) {
    if (problem instanceof DiskFailed) return { requestId, ...failureOf(requestFailed(problem.message)) }
    if (problem instanceof ActionFailed) return { requestId, ...failureOf(problem) }
    throw problem
  }
}

const failureOf = ({ code, message }: ActionFailed) => ({ code, message })

async function answer(name: string, request: ActionRequest, context: ActionContext) {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action) return { data: await action(request, context) }
  const bareAction = Object.hasOwn(bareActions, name) ? bareActions[name] : undefined
  if (bareAction) return bareAction(request, context)
  throw requestFailed(`unknown action: ${name} (local/database/actions/actions.ts)`)
}
