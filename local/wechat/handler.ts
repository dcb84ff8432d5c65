import type { DrawnFaults } from '../faults'
import { isPlain } from '../database/order/type-order'
import { answerBytes, answerJson, HttpRefused, type Handler } from '../http/answer'
import { jsonOf } from '../http/body'
import { underFaults } from '../http/under-faults'
import { apis, CODE_TYPE, STABLE_TOKEN } from './apis'
import { ask } from './ask'
import { errorWith } from './errors'
import type { WeChatState } from './state'

const MOST_BODY = 1024 * 1024

/** `/wechat`: answers as api.weixin.qq.com would, and keeps what it was sent. */
export function wechatHandler(state: WeChatState, faults: DrawnFaults, now: () => Date): Handler {
  return async (request, response, url, path) => {
    const api = `/${path}`
    if (!Object.hasOwn(apis, api))
      throw new HttpRefused(404, 'NOT_FOUND', `unknown WeChat address: ${api} (local/wechat/apis.ts)`)
    const body = await jsonOf(request, MOST_BODY)
    if (!isPlain(body)) return answerJson(response, errorWith(47001))

    const perform = async () => {
      const token = url.searchParams.get('access_token')
      const refusal = api === STABLE_TOKEN ? undefined : state.tokenProblem(token, now())
      const answer = await ask(api, body, state, now(), refusal)
      return () => (Buffer.isBuffer(answer) ? answerBytes(response, answer, CODE_TYPE) : answerJson(response, answer))
    }
    await underFaults(faults, { action: `wechat${api}`, response, perform })
  }
}
