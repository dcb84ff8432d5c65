import { createServer, request as ask, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request of the SDK and what came back, as it went over the wire. */
export interface Exchange {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** The port of the connection that it came by. */
  readonly port: number
  readonly status: number
  readonly reply: Buffer
}

/**
 * Stands between the SDK and a cloud, hands everything on as it is, and notes it. Only the cloud's own address becomes the
 * relay's in what the SDK is told, so that uploads and downloads come by as well.
 */
export interface Relay {
  readonly url: string
  readonly exchanges: () => readonly Exchange[]
  readonly last: () => Exchange
  readonly stop: () => void
}

/** `onReply` is told when an answer is about to be handed back. */
export async function startRelay(cloud: () => string, onReply = () => {}): Promise<Relay> {
  const exchanges: Exchange[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const { method = '', url: path = '', headers } = request
      const [body, target] = [await bytesOf(request), cloud()]
      const onward = ask(`${target}${path}`, { method, headers: { ...headers, host: new URL(target).host } })
      onward.on('error', () => response.destroy())
      onward.on('response', (answer) => {
        void bytesOf(answer).then((reply) => {
          const status = answer.statusCode ?? 0
          const told =
            method === 'POST' ? Buffer.from(reply.toString('latin1').replaceAll(target, url()), 'latin1') : reply
          exchanges.push({ method, path, headers, body, port: request.socket.remotePort ?? 0, status, reply: told })
          onReply()
          const length = method === 'POST' ? { 'content-length': told.length } : {}
          response.writeHead(status, { ...answer.headers, ...length }).end(told)
        })
      })
      onward.end(body)
    })()
  })
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: url(),
    exchanges: () => exchanges,
    last: () => exchanges.at(-1)!,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of message as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}

/** The members of a JSON body. */
export const membersOf = (body: Buffer) => JSON.parse(body.toString('utf8')) as Record<string, unknown>

/** The members that one action adds to those of every request. */
export function askedIn({ body }: Exchange): Record<string, unknown> {
  const common = ['envName', 'wxCloudApiToken', 'wxCloudbaseAccesstoken', 'tcb_sessionToken', 'crossAuthorizationToken']
  return Object.fromEntries(Object.entries(membersOf(body)).filter(([name]) => !common.includes(name)))
}
