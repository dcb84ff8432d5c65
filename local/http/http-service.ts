import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FailureCode, Invocation, Outcome } from '../functions/invocation'
import { MOST_EVENT } from '../functions/invocation'
import { answerText, HttpRefused, type Handler } from './answer'
import { bodyOf } from './body'
import { webHandler } from './web'

/** What stands at an address of the environment's own domain, as its routes say: a function, or a folder of static files. */
export type HttpRoute = { readonly path: string } & ({ readonly function: string } | { readonly folder: string })

type Run = (name: string, event: Invocation['event'], caller: { readonly source: 'http' }) => Promise<Outcome>

/** Serves addresses as CloudBase's HTTP service does: the longest path that fits decides; gives nothing where none does. */
export function httpService(routes: readonly HttpRoute[], run: Run) {
  const handlers = [...routes]
    .sort((one, other) => other.path.length - one.path.length)
    .map((route) => ({
      path: route.path,
      handle: 'folder' in route ? filesUnder(route.path, route.folder) : toFunction(route.function, run),
    }))
  return (pathname: string): Handler | undefined =>
    handlers.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`))?.handle
}

function filesUnder(path: string, folder: string): Handler {
  const files = webHandler(folder)
  return (request, response, url) => {
    const inside = new URL(url)
    inside.pathname = url.pathname.slice(path.length) || '/'
    return files(request, response, inside, '')
  }
}

function toFunction(name: string, run: Run): Handler {
  return async (request, response, url) => {
    const body = await bodyOf(request, MOST_EVENT)
    const outcome = await run(name, toEvent(request, url, body), { source: 'http' })
    if (!outcome.ok) throw new HttpRefused(STATUS[outcome.code], outcome.code, outcome.message)
    answerAs(outcome.result, request, response)
  }
}

const STATUS: Readonly<Record<FailureCode, number>> = {
  FUNCTION_NOT_FOUND: 404,
  FUNCTIONS_EXECUTE_FAIL: 500,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
}

/** The whole path is passed on (`EnablePathTransmission`), and from where the browser asks. */
function toEvent(request: IncomingMessage, url: URL, body: Buffer): Invocation['event'] {
  const ip = request.socket.remoteAddress ?? ''
  const isText = /^(text\/|application\/(json|x-www-form-urlencoded))/i.test(request.headers['content-type'] ?? '')
  return {
    path: url.pathname,
    httpMethod: request.method ?? 'GET',
    headers: { ...request.headers, 'x-forwarded-for': ip, 'x-real-ip': ip },
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { requestId: '', envId: 'local', appId: '', uin: '' },
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText && body.length > 0,
  }
}

type Answer = { isBase64Encoded?: boolean; statusCode?: number; headers?: Record<string, string>; body?: string }

/** A function that answers in the form of an HTTP answer decides all of it; anything else is sent as JSON. */
function answerAs(result: unknown, { method }: IncomingMessage, response: ServerResponse) {
  const answer = result as Answer | null
  if (typeof answer?.statusCode !== 'number')
    return answerText(response, JSON.stringify(result), 'application/json; charset=utf-8')
  const bytes = Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8')
  response.writeHead(answer.statusCode, { ...answer.headers, 'content-length': bytes.length })
  response.end(method === 'HEAD' ? undefined : bytes)
}
