import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from '../root'

export type Sources = ReadonlyMap<string, string>

/** The mini-program's own files as WeChat gets them, by path from the root; the browser's are left out. */
export function sourceFiles(): Sources {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.h5\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]))
}

/** A file with all of ours that it imports, and what those import. */
export function withImports(sources: Sources, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path = ''] of (sources.get(file) ?? '').matchAll(/from '((?:@|\.)[^']*)'/g)) {
    const found = resolveImport(file, path)
    if (found && sources.has(found)) withImports(sources, found, seen)
  }
  return seen
}

function resolveImport(from: string, path: string) {
  const place = path.startsWith('@/') ? `src/${path.slice(2)}` : join(dirname(from), path).replaceAll('\\', '/')
  return [`${place}.ts`, `${place}.tsx`, `${place}/index.ts`, `${place}/index.tsx`].find((file) =>
    existsSync(join(root, file)),
  )
}
