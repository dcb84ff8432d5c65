import { request } from 'node:http'
import type { Carry } from './phone'

/** WeChat's part between a phone and the doors: it vouches for who holds the phone. */
export function carryTo(cloudUrl: string, holder: () => string): Carry {
  return (door, data) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'x-wx-openid': holder() }
      const call = request(`${cloudUrl}/call/${door}`, { method: 'POST', headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString())))
      })
      call.on('error', reject)
      call.end(JSON.stringify(data))
    })
}
