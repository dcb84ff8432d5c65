import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Product<T> = {
  /** Names the stamp. */
  name: string
  /** Folder that paths are relative to; the stamps are kept in its `dist/.stamps`. */
  root: string
  /** Files and folders it is made from; a missing one counts as empty. */
  inputs: readonly string[]
  /** What else it depends on, as text. */
  settings?: string
  /** What making it leaves behind, if anything; gone means: make it again. */
  output?: string
  make: () => Promise<T>
}

/** Makes a product unless its inputs are byte for byte those of the last time; gives what `make` gave then or now. */
export async function whenChanged<T>({ name, root, inputs, settings = '', output = '', make }: Product<T>) {
  const stampFile = join(stampsIn(root), `${name}.json`)
  const inputHash = hashOf(root, inputs, settings)
  const last = existsSync(stampFile) ? (JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp<T>) : undefined
  if (last?.inputHash === inputHash && existsSync(join(root, output))) return { made: false, result: last.result }

  rmSync(stampFile, { force: true })
  const result = await make()
  // What was saved meanwhile may be in it or not: it is made again the next time.
  if (hashOf(root, inputs, settings) === inputHash) {
    mkdirSync(stampsIn(root), { recursive: true })
    writeFileSync(stampFile, JSON.stringify({ inputHash, result } satisfies Stamp<T>))
  }
  return { made: true, result }
}

/** Forgets what was made from what: everything is made again. */
export function forgetStamps(root: string) {
  rmSync(stampsIn(root), { recursive: true, force: true })
}

type Stamp<T> = { inputHash: string; result: T }

function stampsIn(root: string) {
  return join(root, 'dist/.stamps')
}

function hashOf(root: string, inputs: readonly string[], settings: string) {
  const hash = createHash('sha256').update(`${process.version}\n${settings}`)
  for (const file of inputs.flatMap((input) => filesIn(root, input))) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function filesIn(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return [path]
  const names = readdirSync(join(root, path)).sort()
  return names.flatMap((name) => filesIn(root, `${path}/${name}`))
}
