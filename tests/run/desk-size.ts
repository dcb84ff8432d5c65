import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../../config/root'

/** What a PC loads before a worker sees their list: the way in, queues, list and report; compressed, in KB of 1,000 bytes. */
const firstLoadKbMax = 350

type Chunk = { file: string; css?: string[]; imports?: string[]; isEntry?: boolean; name?: string }

/** The size of the desk's first load, as Vite says what belongs to it. */
export function deskSize() {
  const dist = join(root, 'dist/desk')
  const chunks = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
  const first = Object.keys(chunks).filter(
    (name) => chunks[name]?.isEntry || name.endsWith('app/pages/reports/index.tsx'),
  )
  if (first.length !== 2) throw new Error('the desk has no first page any more: tests/run/desk-size.ts')
  const bytes = [...filesOf(first, chunks)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length,
    gzipSync(readFileSync(join(dist, 'index.html'))).length,
  )
  return { name: 'the desk’s first load, compressed', kb: Math.round(bytes / 100) / 10, kbMax: firstLoadKbMax }
}

function filesOf(names: readonly string[], chunks: Record<string, Chunk>, known = new Set<string>()): Set<string> {
  for (const name of names) {
    const chunk = chunks[name]
    if (!chunk || known.has(chunk.file)) continue
    known.add(chunk.file)
    for (const css of chunk.css ?? []) known.add(css)
    filesOf(chunk.imports ?? [], chunks, known)
  }
  return known
}
