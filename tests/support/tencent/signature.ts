import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { NotDone } from './answered'

export type Keys = { secretId: string; secretKey: string }

const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** Refuses a question that is not signed by these keys (TC3-HMAC-SHA256) over its body and the headers it names. */
export function checkSignature({ headers }: IncomingMessage, body: Buffer, { secretId, secretKey }: Keys) {
  const given =
    /^TC3-HMAC-SHA256 Credential=([^/]*)\/([\d-]+)\/(\S+)\/tc3_request, SignedHeaders=(\S+), Signature=(\w+)$/
  const [, id, date = '', service = '', names = '', signature] = given.exec(headers.authorization ?? '') ?? []
  if (id === undefined) throw new NotDone('AuthFailure.InvalidAuthorization', 'no TC3 signature')
  if (id !== secretId) throw new NotDone('AuthFailure.SecretIdNotFound', 'The SecretId is not found.')
  // The client signs its host without the port.
  const value = (name: string) => String(headers[name] ?? '').replace(name === 'host' ? /:\d+$/ : /$^/, '')
  const signed = names.split(';').map((name) => `${name}:${value(name)}\n`)
  const request = ['POST', '/', '', signed.join(''), names, hash(body)].join('\n')
  const scope = `${date}/${service}/tc3_request`
  const text = ['TC3-HMAC-SHA256', String(headers['x-tc-timestamp']), scope, hash(request)].join('\n')
  const key = mac(mac(mac(`TC3${secretKey}`, date), service), 'tc3_request')
  if (mac(key, text).toString('hex') !== signature)
    throw new NotDone('AuthFailure.SignatureFailure', 'The provided credentials could not be validated.')
}
