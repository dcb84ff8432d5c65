import type { IncomingMessage } from 'node:http'
import { isTooDeep, MOST_LEVELS } from '../levels'
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

/** The body as JSON, nested no deeper than whatever works with it can follow; or a refusal. */
export async function jsonOf(request: IncomingMessage, most: number): Promise<unknown> {
  const value = parsed((await bodyOf(request, most)).toString('utf8'))
  if (isTooDeep(value))
    throw new HttpRefused(400, 'INVALID_PARAM', `the body is nested deeper than ${MOST_LEVELS} levels`)
  return value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpRefused(400, 'INVALID_PARAM', 'the body is not JSON')
  }
}
