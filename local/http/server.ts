import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DiskFailed } from '../database/engine/disk-failed'
import { Refused } from '../refused'
import { answerJson, HttpRefused, type Handler } from './answer'
import { QUIET } from './page-security'

/** What is served under the first part of an address; `''` serves all the rest. */
export type Routes = Readonly<Record<string, Handler>>

export interface Listening {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Listens on this machine only: nothing outside can reach it, and no page of another site can. What `find` finds for an address goes before all else. */
export async function listen(
  port: number,
  routes: Routes,
  log: (line: string) => void,
  find: (pathname: string) => Handler | undefined = () => undefined,
): Promise<Listening> {
  const server = createServer((request, response) => void serve(request, response, { routes, find, log }))
  server.keepAliveTimeout = 60_000
  await start(server, port)
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${taken}`, stop: () => stop(server) }
}

function start(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      const isTaken = problem.code === 'EADDRINUSE'
      reject(
        new Refused(
          isTaken ? `Port ${port} is taken; choose another with --port.` : `Port ${port}: ${problem.message}.`,
        ),
      )
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

type Serving = {
  routes: Routes
  find: (pathname: string) => Handler | undefined
  log: (line: string) => void
}

async function serve(request: IncomingMessage, response: ServerResponse, { routes, find, log }: Serving) {
  for (const [name, value] of Object.entries(QUIET)) response.setHeader(name, value)
  try {
    refuseStrangers(request)
    const url = addressOf(request)
    const [, first = ''] = url.pathname.split('/')
    const own = first !== '' && Object.hasOwn(routes, first) ? routes[first] : routes['']
    const handler = find(url.pathname) ?? own
    if (!handler) throw new HttpRefused(404, 'NOT_FOUND', 'there is nothing at this address')
    await handler(request, response, url, url.pathname.slice(first.length + 2))
  } catch (problem) {
    refuse(request, response, problem, log)
  }
}

function addressOf({ url = '/' }: IncomingMessage): URL {
  if (URL.canParse(url, BASE)) return new URL(url, BASE)
  throw new HttpRefused(400, 'INVALID_PARAM', 'the address is not readable')
}

const BASE = 'http://127.0.0.1'

const LOOPBACK = /^(127\.0\.0\.1|localhost)(:\d+)?$/

/** A page from elsewhere could make this machine's browser ask us: its address, or a name it gave us, tells it apart. */
function refuseStrangers({ headers }: IncomingMessage): void {
  const origin = headers.origin
  const isOurs = origin === undefined || LOOPBACK.test(origin.replace(/^https?:\/\//, ''))
  if (!LOOPBACK.test(headers.host ?? '') || !isOurs) {
    throw new HttpRefused(403, 'INVALID_REQUEST_SOURCE', 'only pages and programs of this machine are answered')
  }
}

const INSUFFICIENT_STORAGE = 507

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  problem: unknown,
  log: (line: string) => void,
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (problem instanceof HttpRefused) {
    // The rest of the body is not read; a connection with half a request on it is of no further use.
    if (!request.complete) response.setHeader('connection', 'close')
    answerJson(response, { code: problem.code, message: problem.message }, problem.status)
    return
  }
  if (problem instanceof DiskFailed)
    return answerJson(response, { code: 'SYS_ERR', message: problem.message }, INSUFFICIENT_STORAGE)
  log(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem))
  answerJson(response, { code: 'SYS_ERR', message: problem instanceof Error ? problem.message : 'unexpected' }, 500)
}
