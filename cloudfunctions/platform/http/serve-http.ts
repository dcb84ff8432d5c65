import type { Reply } from '@contract/refusal'
import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { bodyOf, headerOf, httpEvent, type HttpAnswer, type HttpEvent } from './http-event'
import { openVisit, type Visit } from './visit'

/** So large a question may be: more the platform brings to no function. */
const BODY_BYTES_MAX = 100 * 1024

/** What stands behind an address: the page that is shown there, and the questions that it asks. */
export type Site<Needs> = {
  needs: Needs
  page: (event: HttpEvent) => HttpAnswer
  ask: (question: unknown, visit: Visit, needs: Needs, requestId: string) => Promise<Reply<unknown>>
}

/** Makes a function that a browser reaches by an address: GET shows the page, POST asks. A phone that calls it as phones call doors is refused, whatever the event looks like; a form of another site is, because it cannot say that it sends JSON. */
export function serveHttp<Needs extends { source: () => string | null }>({ needs, page, ask }: Site<Needs>) {
  return async (event: unknown, context?: { request_id?: string }): Promise<HttpAnswer | Reply<unknown>> => {
    const requestId = context?.request_id ?? randomUUID()
    const opened = z.safeParse(httpEvent, event)
    if (isFromPhone(needs.source()) || !opened.success) return { ok: false, refusal: 'NOT_SIGNED_IN', requestId }
    const method = opened.data.httpMethod.toUpperCase()
    if (method === 'GET' || method === 'HEAD') return page(opened.data)
    const status = method === 'POST' ? refusedStatus(opened.data) : 405
    if (status) return toAnswer({ ok: false, refusal: 'INPUT_INVALID', requestId }, null, status)
    const visit = openVisit(opened.data)
    const reply = await ask(questionIn(opened.data), visit, needs, requestId)
    return toAnswer(reply, visit.setCookie())
  }
}

/** The origin of a call stands first; a browser's way begins at none of these. */
function isFromPhone(source: string | null) {
  return ['wx_client', 'wx_devtools'].some((word) => source?.startsWith(word))
}

function refusedStatus(event: HttpEvent) {
  const type = headerOf(event, 'content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) return 415
  const site = headerOf(event, 'sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return 403
  return bodyOf(event).length > BODY_BYTES_MAX ? 413 : null
}

function questionIn(event: HttpEvent): unknown {
  try {
    return JSON.parse(bodyOf(event).toString('utf8'))
  } catch {
    return null
  }
}

function toAnswer(reply: Reply<unknown>, cookie: string | null, statusCode = 200): HttpAnswer {
  return {
    isBase64Encoded: false,
    statusCode,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(cookie && { 'set-cookie': cookie }),
    },
    body: JSON.stringify(reply),
  }
}
