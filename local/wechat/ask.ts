import { apis, type Answer, type Body } from './apis'
import { errorWith } from './errors'
import type { WeChatState } from './state'

/**
 * What WeChat answers at one of its addresses, kept with what it was sent. An error that was ordered comes first, then
 * what the way of asking is refused for.
 */
export async function ask(api: string, body: Body, state: WeChatState, now: Date, refusal?: number): Promise<Answer> {
  const problem = state.orderedError(api) ?? refusal
  const answer = problem === undefined ? await apis[api]!(body, state, now) : errorWith(problem)
  const errcode = Buffer.isBuffer(answer) ? 0 : Number(answer.errcode ?? 0)
  state.keep({ at: now, api, body: withoutSecret(body), errcode })
  return answer
}

const withoutSecret = (body: Body): Body => ('secret' in body ? { ...body, secret: '…' } : body)
