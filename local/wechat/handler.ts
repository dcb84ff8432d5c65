import type { ServerResponse } from 'node:http'
import type { DrawnFaults } from '../faults'
import { answerJson, HttpRefused, type Handler } from '../http/answer'
import { jsonOf } from '../http/body'
import { underFaults } from '../http/under-faults'
import { isPlain } from '../database/order/type-order'
import { apis, STABLE_TOKEN } from './apis'
import { errorWith } from './errors'
import type { WeChatState } from './state'

const MOST_BODY = 1024 * 1024

/** `/wechat`: answers as api.weixin.qq.com would, and keeps what it was sent. */
export function wechatHandler(state: WeChatState, faults: DrawnFaults, now: () => Date): Handler {
  return async (request, response, url, path) => {
    const api = `/${path}`
    const answerTo = Object.hasOwn(apis, api) ? apis[api] : undefined
    if (!answerTo) throw new HttpRefused(404, 'NOT_FOUND', `unknown WeChat address: ${api} (local/wechat/apis.ts)`)
    const body = await jsonOf(request, MOST_BODY)
    if (!isPlain(body)) return answerJson(response, errorWith(47001))

    const perform = async () => {
      const refusal =
        state.orderedError(api) ??
        (api === STABLE_TOKEN ? undefined : state.tokenProblem(url.searchParams.get('access_token'), now()))
      const answer = refusal === undefined ? await answerTo(body, state, now()) : errorWith(refusal)
      const errcode = Buffer.isBuffer(answer) ? 0 : Number(answer.errcode ?? 0)
      state.keep({ at: now(), api, body: withoutSecret(body), errcode })
      return () => (Buffer.isBuffer(answer) ? answerImage(response, answer) : answerJson(response, answer))
    }
    await underFaults(faults, { action: `wechat${api}`, response, perform })
  }
}

function answerImage(response: ServerResponse, image: Buffer): void {
  response.writeHead(200, { 'content-type': 'image/png', 'content-length': image.length })
  response.end(image)
}

function withoutSecret(body: Record<string, unknown>): Record<string, unknown> {
  return 'secret' in body ? { ...body, secret: '…' } : body
}
