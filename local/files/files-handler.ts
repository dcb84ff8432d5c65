import type { IncomingMessage, ServerResponse } from 'node:http'
import { DiskFailed } from '../database/engine/disk-failed'
import type { DrawnFaults } from '../faults'
import { answerJson, answerText, HttpRefused, type Handler } from '../http/answer'
import { bodyOf } from '../http/body'
import { decodePath } from '../http/decode-path'
import { underFaults } from '../http/under-faults'
import { contentType } from '../http/web'
import { fileIdOf, problemWithPath } from './file-id'
import { mediaTypeOf } from './media-type'
import type { StorageContext } from './storage-actions'

const MOST_FROM_PHONE = 10 * 1024 * 1024
const MOST_FROM_FUNCTION = 50 * 1024 * 1024

/** `/files`: the SDK puts, a phone posts its images and sounds, and whoever has a signed link gets. */
export function filesHandler(context: StorageContext, faults: DrawnFaults): Handler {
  return async (request, response, url, address) => {
    const asked = { request, response, url, path: pathIn(address) }
    const way = WAYS[request.method ?? '']
    if (!way) throw new HttpRefused(405, 'METHOD_NOT_ALLOWED', 'only GET, POST and PUT')
    await underFaults(faults, { action: way.action, response, perform: () => way.perform(asked, context) })
  }
}

interface Asked {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly path: string
}

interface Way {
  readonly action: string
  /** Does it, and gives what answers it. */
  readonly perform: (asked: Asked, context: StorageContext) => Promise<() => void>
}

function pathIn(address: string): string {
  const path = decodePath(address)
  const problem = problemWithPath(path)
  if (problem) throw new HttpRefused(400, 'INVALID_PARAM', problem)
  return path
}

async function put({ request, response, path }: Asked, context: StorageContext) {
  const [expires = '', signature = ''] = (request.headers.authorization ?? '').split('.')
  if (!context.signer.isValid('write', path, Number(expires), signature)) {
    const refusal = refusalXml('SignatureDoesNotMatch', 'the signature does not fit the path, or is too old')
    return () => answerText(response, refusal, 'application/xml', 403)
  }
  const content = await bodyOf(request, MOST_FROM_FUNCTION)
  try {
    await context.files.save({ path, type: contentType(path), at: context.now().toISOString() }, content)
  } catch (problem) {
    if (!(problem instanceof DiskFailed)) throw problem
    return () => answerText(response, refusalXml('InternalError', problem.message), 'application/xml', 507)
  }
  return () => answerText(response, '', 'text/plain')
}

/** As the object storage words a refusal: the SDK reads all four parts. */
const refusalXml = (code: string, message: string) =>
  `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`

async function post({ request, response, path }: Asked, context: StorageContext) {
  const openId = request.headers['x-wx-openid']
  if (typeof openId !== 'string' || openId === '')
    throw new HttpRefused(403, 'STORAGE_EXCEED_AUTHORITY', 'an upload needs a caller')
  const content = await bodyOf(request, MOST_FROM_PHONE)
  const type = mediaTypeOf(content)
  if (!type)
    throw new HttpRefused(
      415,
      'STORAGE_REQUEST_FAIL',
      'only images and sounds are taken: JPEG, PNG, GIF, WebP, BMP, MP3, WebM',
    )
  const before = await context.files.find(path)
  if (before && before.openId !== openId)
    throw new HttpRefused(403, 'STORAGE_EXCEED_AUTHORITY', 'the file is somebody else’s')
  await context.files.save({ path, openId, type, at: context.now().toISOString() }, content)
  return () => answerJson(response, { fileID: fileIdOf(path) })
}

async function get({ request, response, url, path }: Asked, context: StorageContext) {
  const [expires, signature] = [Number(url.searchParams.get('expires')), url.searchParams.get('sign') ?? '']
  if (!context.signer.isValid('read', path, expires, signature)) {
    throw new HttpRefused(
      403,
      'STORAGE_EXCEED_AUTHORITY',
      'files are private: the link is missing its signature, or too old',
    )
  }
  const file = await context.files.find(path)
  if (!file) throw new HttpRefused(404, 'STORAGE_FILE_NONEXIST', 'the file does not exist')
  const content = request.method === 'HEAD' ? undefined : await context.files.content(path)
  return () => {
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': file.size,
    })
    response.end(content)
  }
}

const WAYS: Readonly<Record<string, Way | undefined>> = {
  PUT: { action: 'files/upload', perform: put },
  POST: { action: 'files/upload', perform: post },
  GET: { action: 'files/download', perform: get },
  HEAD: { action: 'files/download', perform: get },
}
