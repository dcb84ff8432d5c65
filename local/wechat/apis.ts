import { randomUUID } from 'node:crypto'
import { isPlain } from '../database/order/type-order'
import { codePicture } from './code-picture'
import { errorWith } from './errors'
import type { WeChatState } from './state'
import { problemWithField } from './template-fields'

export type Body = Readonly<Record<string, unknown>>
/** JSON, or a picture. */
export type Answer = Readonly<Record<string, unknown>> | Buffer
type Api = (body: Body, state: WeChatState, now: Date) => Answer | Promise<Answer>

/** The addresses that need no token: they give it. */
export const STABLE_TOKEN = '/cgi-bin/stable_token'

/** What the pictures among the answers are. */
export const CODE_TYPE = 'image/png'

export const apis: Readonly<Record<string, Api>> = {
  [STABLE_TOKEN]: ({ grant_type, appid, secret, force_refresh }, state, now) => {
    if (grant_type !== 'client_credential') return errorWith(40002)
    if (typeof appid !== 'string' || appid === '') return errorWith(40013)
    if (typeof secret !== 'string' || secret === '') return errorWith(41004)
    const { token, expiresIn } = state.issueToken(force_refresh === true, now)
    return { access_token: token, expires_in: expiresIn }
  },

  '/cgi-bin/message/subscribe/send': ({ touser, template_id, data }, state) => {
    if (typeof touser !== 'string' || touser === '') return errorWith(40003)
    if (typeof template_id !== 'string' || template_id === '') return errorWith(40037)
    const problem = problemWithData(data)
    if (problem) return errorWith(47003, problem)
    if (!state.useCredit(touser, template_id)) return errorWith(43101)
    return { ...errorWith(0), msgid: Date.now() }
  },

  '/cgi-bin/message/wxopen/employeerelationmsg/send': ({ touser, template_id, data }, state) => {
    if (typeof touser !== 'string' || touser === '') return errorWith(40003)
    if (typeof template_id !== 'string' || template_id === '') return errorWith(40037)
    const problem = problemWithData(innerData(data))
    if (problem) return errorWith(47003, problem)
    const templates = state.employee(touser)
    if (!templates) return errorWith(40256)
    return templates.has(template_id) ? errorWith(0) : errorWith(50001)
  },

  '/wxa/business/unbinduserb2cauthinfo': ({ openid_list: openIds }, state) => {
    if (!Array.isArray(openIds) || openIds.length === 0) return errorWith(47001)
    if (!openIds.every((openId) => typeof openId === 'string' && openId !== '')) return errorWith(40003)
    for (const openId of openIds as string[]) state.unbindEmployee(openId)
    return errorWith(0)
  },

  '/wxa/getwxacodeunlimit': ({ scene, page, width = 430 }) => {
    if (typeof scene !== 'string' || scene === '' || !/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene))
      return errorWith(40169)
    if (page !== undefined && (typeof page !== 'string' || page.startsWith('/') || page.includes('?')))
      return errorWith(41030)
    if (typeof width !== 'number' || width < 280 || width > 1280) return errorWith(47003, 'width is 280 to 1280')
    const address = `${typeof page === 'string' ? page : ''}?scene=${encodeURIComponent(scene)}`
    return codePicture(address, width)
  },

  '/wxa/msg_sec_check': ({ content, version, scene, openid }, state) => {
    if (version !== 2 || ![1, 2, 3, 4].includes(Number(scene))) return errorWith(47001)
    if (typeof openid !== 'string' || openid === '') return errorWith(40003)
    if (typeof content !== 'string' || content === '' || [...content].length > 2500) return errorWith(47001)
    const result = state.verdictOnText(content)
    return { ...errorWith(0), result, detail: [], trace_id: randomUUID() }
  },

  '/wxa/media_check_async': ({ media_url, media_type, version, scene, openid }, state, now) => {
    if (version !== 2 || ![1, 2].includes(Number(media_type)) || ![1, 2, 3, 4].includes(Number(scene)))
      return errorWith(47001)
    if (typeof openid !== 'string' || openid === '') return errorWith(40003)
    if (typeof media_url !== 'string' || !/^https?:/.test(media_url)) return errorWith(-1008)
    const traceId = randomUUID()
    state.owe({ traceId, openId: openid, url: media_url }, now)
    return { ...errorWith(0), trace_id: traceId }
  },

  '/wxa/business/getuserphonenumber': ({ code }, state, now) => {
    const phoneNumber = typeof code === 'string' ? state.phoneNumber(code) : undefined
    if (phoneNumber === undefined) return errorWith(40029)
    const watermark = { timestamp: Math.floor(now.getTime() / 1000), appid: 'wx0000000000000000' }
    return { ...errorWith(0), phone_info: { phoneNumber, purePhoneNumber: phoneNumber, countryCode: '86', watermark } }
  },
}

/** What a message to an employee says is a text, and in it stands `data` once more. */
function innerData(data: unknown): unknown {
  if (typeof data !== 'string') return undefined
  try {
    const read: unknown = JSON.parse(data)
    return isPlain(read) ? read.data : undefined
  } catch {
    return undefined
  }
}

function problemWithData(data: unknown): string | undefined {
  if (!isPlain(data) || Object.keys(data).length === 0) return 'data is empty'
  const problems = Object.entries(data).map(([name, field]) =>
    problemWithField(name, isPlain(field) ? field.value : undefined),
  )
  return problems.find((problem) => problem !== undefined)
}
