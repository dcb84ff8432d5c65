import { request } from 'node:http'
import type { Ask } from './page-tour'

/** Knocks at the doors of a cloud as anybody; a refusal is an error. */
export function askAt(cloudUrl: string): Ask {
  return async (who, door, procedure, input) => {
    const reply = (await post(`${cloudUrl}/call/${door}`, who, { procedure, input })) as Reply
    if (!reply.ok) throw new Error(`${who} was refused ${procedure}: ${reply.refusal}`)
    return reply.data
  }
}

type Reply = { ok: true; data: Record<string, unknown> } | { ok: false; refusal: string }

/** What WeChat does between a phone and a door; over plain http, so that it works in a test without a browser's network. */
export function post(url: string, who: string, body: unknown) {
  return send(url, who, JSON.stringify(body))
}

/** The same with a body as it is. */
export function send(url: string, who: string, body: string | Buffer) {
  return new Promise<unknown>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-wx-openid': who }
    const call = request(url, { method: 'POST', headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString())))
    })
    call.on('error', reject)
    call.end(body)
  })
}
