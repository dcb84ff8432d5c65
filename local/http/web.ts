import { createReadStream, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { HttpRefused, type Handler } from './answer'
import { decodePath } from './decode-path'
import { pageSecurity } from './page-security'

/** Serves the files of a folder; an address without a file is the app's own and gets its first page. */
export function webHandler(root: string): Handler {
  return (request, response, url) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new HttpRefused(405, 'METHOD_NOT_ALLOWED', 'only GET')
    const file = fileFor(root, decodePath(url.pathname))
    if (!file) throw new HttpRefused(404, 'NOT_FOUND', 'there is nothing at this address')
    response.writeHead(200, { 'content-type': contentType(file), 'cache-control': 'no-cache', ...securityOf(file) })
    if (request.method === 'HEAD') response.end()
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response)
  }
}

const securityOf = (file: string) => (isPage(file) ? pageSecurity(readFileSync(file, 'utf8')) : {})
const isPage = (file: string) => path.extname(file).toLowerCase() === '.html'

function fileFor(root: string, pathname: string): string | undefined {
  const wanted = path.resolve(root, `.${path.posix.normalize(pathname)}`)
  const isInside = wanted === path.resolve(root) || wanted.startsWith(path.resolve(root) + path.sep)
  if (isInside && isFile(wanted)) return wanted
  const first = path.resolve(root, 'index.html')
  return path.extname(pathname) === '' && isFile(first) ? first : undefined
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile()
  } catch {
    return false // Not there, or a name that no file can have.
  }
}

export const contentType = (file: string) => TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream'

const TYPES: Readonly<Record<string, string | undefined>> = {
  ...{
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
  },
  ...{ '.json': 'application/json; charset=utf-8', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8' },
  ...{ '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp' },
  ...{
    '.bmp': 'image/bmp',
    '.mp3': 'audio/mpeg',
    '.webm': 'audio/webm',
    '.ico': 'image/x-icon',
    '.woff2': 'font/woff2',
    '.map': 'application/json',
  },
}
