import { isPlain } from '../database/order/type-order'
import { answerJson, HttpRefused, type Handler } from '../http/answer'
import { jsonOf } from '../http/body'
import type { WeChatState } from './state'

const MOST_BODY = 10 * 1024
const MOST_TEMPLATES = 6

/** `/employee`: with GET what `wx.checkEmployeeRelation` comes to, with POST what `wx.bindEmployeeRelation` does on a phone whose person says yes to all of it. */
export function employeeHandler(state: WeChatState): Handler {
  return async (request, response) => {
    const openId = request.headers['x-wx-openid']
    if (typeof openId !== 'string' || openId === '') throw new HttpRefused(400, 'INVALID_PARAM', 'nobody says yes')
    if (request.method === 'GET') {
      const bindingStatus = state.employee(openId) ? 'accept' : ''
      return answerJson(response, { errMsg: 'checkEmployeeRelation:ok', bindingStatus })
    }
    if (request.method !== 'POST') throw new HttpRefused(405, 'METHOD_NOT_ALLOWED', 'only GET and POST')
    const body = await jsonOf(request, MOST_BODY)
    const asked: unknown[] = isPlain(body) && Array.isArray(body.tmplIds) ? body.tmplIds : []
    const templates = [...new Set(asked.filter((id): id is string => typeof id === 'string' && id !== ''))]
    if (templates.length === 0 || templates.length > MOST_TEMPLATES)
      throw new HttpRefused(400, 'INVALID_PARAM', `tmplIds are 1 to ${MOST_TEMPLATES} templates`)
    state.bindEmployee(openId, templates)
    answerJson(response, {
      errMsg: 'bindEmployeeRelation:ok',
      bindingStatus: 'accept',
      ...Object.fromEntries(templates.map((template) => [template, 'accept'])),
    })
  }
}
