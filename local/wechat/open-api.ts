import { invalidParam } from '../database/action-failed'
import type { ActionRequest } from '../database/actions/request'
import { isPlain } from '../database/order/type-order'
import { CODE_TYPE, type Answer, type Body } from './apis'
import { ask } from './ask'
import { openApiBodyIn } from './comm-api-data'
import { commOpenApiResp } from './comm-open-api-resp'
import type { WeChatState } from './state'

export interface OpenApiContext {
  readonly state: WeChatState
  readonly now: () => Date
}

/** The action `wx.api`: WeChat's API by its name and without a token, as JSON on both ways. */
export async function wxApi({ apiName, requestData }: ActionRequest, context: OpenApiContext) {
  const answer = await askByName(apiName, () => jsonBodyIn(requestData), context)
  const shown = Buffer.isBuffer(answer) ? { contentType: CODE_TYPE, buffer: answer.toString('base64') } : answer
  return { responseData: JSON.stringify(shown) }
}

/** The action `wx.openApi`: the same as protobuf on both ways. */
export async function wxOpenApi({ apiName, requestData }: ActionRequest, context: OpenApiContext): Promise<Buffer> {
  const answer = await askByName(apiName, () => openApiBodyIn(requestData), context)
  if (Buffer.isBuffer(answer)) return commOpenApiResp(answer, CODE_TYPE)
  return commOpenApiResp(Buffer.from(JSON.stringify(answer)), 'application/json')
}

function askByName(name: unknown, body: () => Body, { state, now }: OpenApiContext): Promise<Answer> {
  const address = typeof name === 'string' && Object.hasOwn(ADDRESSES, name) ? ADDRESSES[name] : undefined
  if (address === undefined) throw invalidParam(`unknown WeChat API: ${String(name)} (local/wechat/open-api.ts)`)
  return ask(address, body(), state, now())
}

function jsonBodyIn(text: unknown): Body {
  try {
    const body: unknown = JSON.parse(typeof text === 'string' && text !== '' ? text : '{}')
    if (isPlain(body)) return body
  } catch {
    // Told below, like every other text that is no object.
  }
  throw invalidParam('requestData is not a JSON object')
}

const ADDRESSES: Readonly<Record<string, string>> = {
  'subscribeMessage.send': '/cgi-bin/message/subscribe/send',
  'wxacode.getUnlimited': '/wxa/getwxacodeunlimit',
  'security.msgSecCheck': '/wxa/msg_sec_check',
  'security.mediaCheckAsync': '/wxa/media_check_async',
  'phonenumber.getPhoneNumber': '/wxa/business/getuserphonenumber',
}
