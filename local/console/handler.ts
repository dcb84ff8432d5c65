import { ActionFailed } from '../database/action-failed'
import { isPlain } from '../database/order/type-order'
import { answerJson, answerText, HttpRefused, type Handler } from '../http/answer'
import { jsonOf } from '../http/body'
import { pageSecurity } from '../http/page-security'
import { Refused } from '../refused'
import { endpoints, type ConsoleContext } from './endpoints'
import { pageFile } from './page-file'

type Endpoint = (body: Readonly<Record<string, unknown>>, context: ConsoleContext) => unknown

/** `/console`: a page for the developer, and what it asks for under `/console/api`. */
export function consoleHandler(context: ConsoleContext): Handler {
  return async (request, response, _url, address) => {
    const file = await pageFile(address)
    if (file) {
      if (file.type.startsWith('text/html')) response.setHeaders(new Map(Object.entries(pageSecurity(file.text))))
      return answerText(response, file.text, file.type)
    }
    const endpoint = endpointAt(address)
    if (!endpoint) throw new HttpRefused(404, 'NOT_FOUND', 'the console knows no such address')
    const body = request.method === 'POST' ? await jsonOf(request, 1024 * 1024) : {}
    try {
      answerJson(response, (await endpoint(isPlain(body) ? body : {}, context)) ?? {})
    } catch (problem) {
      if (problem instanceof ActionFailed || problem instanceof RangeError || problem instanceof Refused)
        throw new HttpRefused(400, 'INVALID_PARAM', problem.message)
      throw problem
    }
  }
}

function endpointAt(address: string): Endpoint | undefined {
  const [, name = ''] = /^api\/(\w+)$/.exec(address) ?? []
  return Object.hasOwn(endpoints, name) ? endpoints[name as keyof typeof endpoints] : undefined
}
