import type { IncomingMessage } from 'node:http'
import { HttpRefused } from './answer'
import { bodyOf } from './body'

/** The parts of a `multipart/form-data` body by their names, as bytes; none that are files. */
export async function formOf(request: IncomingMessage, most: number): Promise<Map<string, Buffer>> {
  const body = await bodyOf(request, most)
  // A part without a file name is read as text, which spoils bytes; one character for each byte brings them through.
  const text = body.toString('latin1')
  const type = request.headers['content-type'] ?? ''
  const form = await new Response(text, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new HttpRefused(400, 'INVALID_PARAM', 'the body is not multipart/form-data')
  })
  const parts = [...form].flatMap(([name, value]): [string, Buffer][] =>
    typeof value === 'string' ? [[name, Buffer.from(value, 'latin1')]] : [],
  )
  return new Map(parts)
}
