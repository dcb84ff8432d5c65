import { randomUUID } from 'node:crypto'
import { invalidParam } from '../database/action-failed'
import { isPlain } from '../database/order/type-order'
import { fileIdOf, pathOf, problemWithPath } from './file-id'
import type { FileStore } from './file-store'
import type { Signer } from './signature'

export interface StorageContext {
  readonly files: FileStore
  readonly signer: Signer
  readonly now: () => Date
  readonly url: () => string
}

type Request = Readonly<Record<string, unknown>>
export type StorageAction = (request: Request, context: StorageContext) => Promise<unknown>

const MOST_AT_ONCE = 50
const UPLOAD_LIFE_MS = 15 * 60_000
const LINK_LIFE_S = 600

/** The storage actions of the SDK. Files are private: a link is signed and expires. */
export const storageActions: Readonly<Record<string, StorageAction>> = {
  'storage.getUploadMetadata': async ({ path }, { signer, now, url }) => {
    const cloudPath = checkedPath(path)
    const expires = now().getTime() + UPLOAD_LIFE_MS
    const authorization = `${expires}.${signer.sign('write', cloudPath, expires)}`
    const fileId = fileIdOf(cloudPath)
    const [address, cosFileId] = [`${url()}/files/${addressOf(cloudPath)}`, cosFileIdOf(fileId)]
    return { url: address, token: randomUUID(), authorization, fileId, cosFileId }
  },

  'storage.batchGetDownloadUrl': async ({ file_list }, context) => {
    const wanted = listOf(file_list, 'file_list').map((file) => (isPlain(file) ? file : {}))
    return { download_list: await Promise.all(wanted.map((file) => downloadOf(file, context))) }
  },

  'storage.batchDeleteFile': async ({ fileid_list }, { files }) => {
    const removed = listOf(fileid_list, 'fileid_list').map(async (fileID) => {
      const path = pathOf(String(fileID))
      if (path === undefined || !(await files.find(path))) return { fileID, code: 'STORAGE_FILE_NONEXIST' }
      await files.remove(path)
      return { fileID, code: 'SUCCESS' }
    })
    return { delete_list: await Promise.all(removed) }
  },

  'storage.batchCopyFile': async ({ file_list }, { files, now }) => {
    const copies = listOf(file_list, 'file_list').map(async (file) => {
      const { src_path, dst_path, overwrite = true, remove_original = false } = isPlain(file) ? file : {}
      const [from, to] = [checkedPath(src_path), checkedPath(dst_path)]
      const source = await files.find(from)
      if (!source) return { fileId: fileIdOf(from), code: 'STORAGE_FILE_NONEXIST', message: 'the file does not exist' }
      if (overwrite === false && (await files.find(to))) {
        return { fileId: fileIdOf(to), code: 'STORAGE_FILE_EXIST', message: 'there is a file already' }
      }
      await files.save({ ...source, path: to, at: now().toISOString() }, await files.content(from))
      if (remove_original === true) await files.remove(from)
      return { fileId: fileIdOf(to), code: 'SUCCESS', message: '' }
    })
    return { copy_list: await Promise.all(copies) }
  },

  'storage.getFileAuthority': async ({ fileList }) =>
    listOf(fileList, 'fileList').map((each) => {
      const file = isPlain(each) ? each : {}
      const path = pathOf(String(file.path)) ?? checkedPath(file.path)
      return { ...file, cosFileId: cosFileIdOf(fileIdOf(path)) }
    }),
}

/** It travels in a header, where only ASCII may be. */
const cosFileIdOf = (fileId: string) => Buffer.from(fileId).toString('base64')

async function downloadOf(file: Record<string, unknown>, { files, signer, now, url }: StorageContext) {
  const fileID = String(file.fileid)
  const path = pathOf(fileID)
  if (path === undefined || !(await files.find(path))) return { fileID, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' }
  const seconds = typeof file.max_age === 'number' && file.max_age > 0 ? file.max_age : LINK_LIFE_S
  // The SDK encodes the address itself, unless it asked for one of the storage's own.
  const address = file.url_type === 'COS_URL' ? addressOf(path) : path
  const tempFileURL = `${url()}/files/${address}?${signatureFor(path, seconds, { signer, now })}`
  return { fileID, code: 'SUCCESS', tempFileURL, maxAge: seconds }
}

/** A link that shows a file for ten minutes. */
export const linkTo = (path: string, { signer, now, url }: StorageContext) =>
  `${url()}/files/${addressOf(path)}?${signatureFor(path, LINK_LIFE_S, { signer, now })}`

function signatureFor(path: string, seconds: number, { signer, now }: Pick<StorageContext, 'signer' | 'now'>): string {
  const expires = now().getTime() + seconds * 1000
  return `expires=${expires}&sign=${signer.sign('read', path, expires)}`
}

const addressOf = (path: string) => path.split('/').map(encodeURIComponent).join('/')

function checkedPath(path: unknown): string {
  if (typeof path !== 'string') throw invalidParam('path is missing')
  const problem = problemWithPath(path)
  if (problem) throw invalidParam(problem)
  return path
}

function listOf(value: unknown, member: string): unknown[] {
  if (!Array.isArray(value)) throw invalidParam(`${member} is not a list`)
  if (value.length > MOST_AT_ONCE) throw invalidParam(`${member} holds more than ${MOST_AT_ONCE}`)
  return value
}
