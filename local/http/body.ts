import type { IncomingMessage } from 'node:http'
import { HttpRefused } from './answer'

/** The whole body, or a refusal as soon as it grows beyond `most` bytes. */
export async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > most) throw new HttpRefused(413, 'EXCEED_MAX_PAYLOAD_SIZE', `the body is larger than ${most} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

export async function jsonOf(request: IncomingMessage, most: number): Promise<unknown> {
  const text = (await bodyOf(request, most)).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpRefused(400, 'INVALID_PARAM', 'the body is not JSON')
  }
}
