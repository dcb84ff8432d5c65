import { ENV_ID } from '../functions/environment'

const BUCKET = `${ENV_ID}.6c6f-${ENV_ID}-1250000000`

/** How a stored file is called: `cloud://environment.bucket/path`. */
export const fileIdOf = (path: string) => `cloud://${BUCKET}/${path}`

/** The path inside an id of this cloud; nothing for any other text. */
export function pathOf(fileId: string): string | undefined {
  const start = `cloud://${BUCKET}/`
  return fileId.startsWith(start) ? fileId.slice(start.length) : undefined
}

const MOST_PATH_BYTES = 850

/** Why a path cannot be used, in a sentence; nothing when it can. */
export function problemWithPath(path: string): string | undefined {
  if (path === '' || path.startsWith('/') || path.includes('//')) return 'a path neither begins with / nor holds //'
  if (Buffer.byteLength(path) > MOST_PATH_BYTES) return `a path is at most ${MOST_PATH_BYTES} bytes`
  if (path.split('/').some((part) => part === '.' || part === '..') || /\p{Cc}|\\/u.test(path))
    return 'the path holds what no path may hold'
  return undefined
}
