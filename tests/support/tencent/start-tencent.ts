import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as z from 'zod/mini'
import { NotDone } from './answered'
import { scfAnswers } from './scf'
import { shapes } from './shapes'
import { checkSignature, type Keys } from './signature'
import { newState } from './state'
import { serveBucket } from './storage'
import { tcbAnswers } from './tcb'

const services = { '2018-06-08': 'tcb', '2018-04-16': 'scf' } as const
type Answer = (asked: never, state: ReturnType<typeof newState>) => object

export type Sent = { action: string; params: Record<string, unknown> }

/** A stand-in for Tencent Cloud on this machine: it speaks tcb's, scf's and the storage's wire, checks signatures, and refuses what is not in the guide's table. */
export async function startTencent(keys: Keys) {
  const state = newState()
  const sent: Sent[] = []
  const unknown: string[] = []
  const refusals = new Map<string, { code: string; message: string }>()
  let writesLeft = Infinity
  let onWrite: () => void = () => undefined

  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = Buffer.concat(parts)
    // Whoever waits for it is gone: nothing comes any more.
    if (writesLeft <= 0) return void request.socket.destroy()
    const action = String(request.headers['x-tc-action'] ?? request.method)
    const isWrite = !/^(Describe|Get|List|Verify|GET$)/.test(action)
    if (request.headers['x-tc-action'] === undefined) {
      serveBucket(request, body, response, keys, state)
      sent.push({ action, params: { path: request.url } })
    } else answer(response, () => done(request, body))
    if (!isWrite) return
    onWrite()
    writesLeft -= 1
  }

  function done(request: IncomingMessage, body: Buffer) {
    checkSignature(request, body, keys)
    const action = String(request.headers['x-tc-action'])
    const service = services[String(request.headers['x-tc-version']) as keyof typeof services]
    const shape = (shapes[service] as Record<string, z.ZodMiniType> | undefined)?.[action]
    const asked = shape && z.safeParse(shape, JSON.parse(body.toString()))
    if (!asked?.success) unknown.push(action)
    if (!asked) throw new NotDone('InvalidAction', `${action} of ${service}`)
    if (!asked.success) throw new NotDone('UnknownParameter', z.prettifyError(asked.error))
    const refused = refusals.get(action)
    if (refused) throw new NotDone(refused.code, refused.message)
    sent.push({ action, params: asked.data as Sent['params'] })
    const answers = { tcb: tcbAnswers, scf: scfAnswers }[service] as unknown as Record<string, Answer>
    return answers[action]?.(asked.data as never, state)
  }

  /** The last write before the end is done, and nobody hears of it. */
  function answer(response: ServerResponse, work: () => object | undefined) {
    let reply: object
    try {
      reply = { RequestId: 'request-1', ...work() }
    } catch (problem) {
      if (!(problem instanceof NotDone)) throw problem
      reply = { RequestId: 'request-1', Error: { Code: problem.code, Message: problem.message } }
    }
    if (writesLeft === 1 && !isReading(response.req)) return void response.socket?.destroy()
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ Response: reply }))
  }

  return {
    url,
    state,
    sent,
    /** The actions that were asked for and are not in the table, or not with these fields. */
    refused: () => unknown,
    addresses: { tcb: url, scf: url, cos: url },
    /** Refuses each such action from now on, until told otherwise. */
    refuse: (action: string, code: string, message = code) => void refusals.set(action, { code, message }),
    agree: () => refusals.clear(),
    /** After so many writes nobody is there any more; the last of them is done, but its answer is lost. */
    endAfter: (writes: number) => void (writesLeft = writes),
    begin: () => void (writesLeft = Infinity),
    whenWritten: (tell: () => void) => void (onWrite = tell),
    stop: () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  }
}

function isReading(request: IncomingMessage) {
  return /^(Describe|Get|List|Verify)/.test(String(request.headers['x-tc-action']))
}

export type Tencent = Awaited<ReturnType<typeof startTencent>>
