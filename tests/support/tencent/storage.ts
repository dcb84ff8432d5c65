import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Keys } from './signature'
import type { State } from './state'

/** One bucket of the object storage: lists, takes and removes files whose requests are signed by these keys. */
export function serveBucket(
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  keys: Keys,
  state: State,
) {
  const url = new URL(request.url ?? '/', 'http://bucket')
  const key = decodeURIComponent(url.pathname.slice(1))
  if (!isSigned(request, url, keys)) return xml(response, 403, '<Error><Code>SignatureDoesNotMatch</Code></Error>')
  if (request.method === 'PUT') {
    state.files.set(key, body)
    response.writeHead(200, { etag: `"${md5(body)}"` }).end()
    return
  }
  if (request.method === 'DELETE') {
    state.files.delete(key)
    response.writeHead(204).end()
    return
  }
  const prefix = url.searchParams.get('prefix') ?? ''
  const contents = [...state.files]
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, content]) => `<Contents><Key>${name}</Key><ETag>"${md5(content)}"</ETag></Contents>`)
  xml(response, 200, `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`)
}

const md5 = (content: Buffer) => createHash('md5').update(content).digest('hex')

function xml(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(text)
}

/** The storage's own way of signing (q-sign-algorithm=sha1). */
function isSigned({ method, headers }: IncomingMessage, url: URL, { secretId, secretKey }: Keys) {
  const given = Object.fromEntries(
    (headers.authorization ?? '').split('&').map((part) => part.split(/=(.*)/s).slice(0, 2) as [string, string]),
  )
  if (given['q-ak'] !== secretId) return false
  const pairs = (names: string | undefined, value: (name: string) => string) =>
    (names ? names.split(';') : []).map((name) => `${name}=${encodeURIComponent(value(name))}`).join('&')
  const parts = [
    String(method).toLowerCase(),
    decodeURIComponent(url.pathname),
    pairs(given['q-url-param-list'], (name) => url.searchParams.get(decodeURIComponent(name)) ?? ''),
    pairs(given['q-header-list'], (name) => String(headers[name] ?? '')),
    '',
  ]
  const key = createHmac('sha1', secretKey).update(String(given['q-key-time'])).digest('hex')
  const text = ['sha1', given['q-sign-time'], createHash('sha1').update(parts.join('\n')).digest('hex'), '']
  return createHmac('sha1', key).update(text.join('\n')).digest('hex') === given['q-signature']
}
