import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync, type Zippable } from 'fflate'

/** A built door as it goes to the cloud: its settings, and its files with their fingerprint. */
export type DoorPackage = {
  name: string
  settings: DoorSettings
  fingerprint: string
  /** The same files give the same bytes, on every machine. */
  zip: () => Buffer
}

export type DoorSettings = {
  runtime: string
  memorySize: number
  timeout: number
  triggers?: readonly { name: string; type: string; config: string }[]
}

/** A zip's own beginning of time. */
const ALWAYS = new Date(1980, 0, 1)

export function toDoorPackage(folder: string, name: string): DoorPackage {
  const path = join(folder, name)
  // What a line was before it was made smaller is looked up on the machine that built it.
  const files = readdirSync(path)
    .filter((file) => !file.endsWith('.map'))
    .sort()
    .map((file) => [file, readFileSync(join(path, file))] as const)
  const hash = createHash('sha256')
  for (const [file, content] of files) hash.update(`${file}\n${content.length}\n`).update(content)
  const zippable: Zippable = Object.fromEntries(files)
  return {
    name,
    settings: JSON.parse(readFileSync(join(path, 'config.json'), 'utf8')) as DoorSettings,
    fingerprint: hash.digest('hex').slice(0, 12),
    zip: () => Buffer.from(zipSync(zippable, { mtime: ALWAYS, level: 9, os: 3 })),
  }
}
