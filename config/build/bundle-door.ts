import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { ownBytes } from './own-bytes'

/** A door's own code without the SDK, in KB of 1,000 bytes. */
const ownKbMax = 250

/** Bundles one door with the SDK into a folder that can be deployed as it is; gives its own code in bytes. */
export async function bundleDoor(root: string, door: string) {
  const entry = `cloudfunctions/${door}/index.ts`
  const folder = join(root, 'dist/cloudfunctions', door)
  rmSync(folder, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(folder, 'index.js'),
    alias: { '@contract': './types/contract' },
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    charset: 'utf8',
    metafile: true,
    logLevel: 'error',
    logOverride: { 'direct-eval': 'silent' },
  })
  const bytes = ownBytes(metafile, entry)
  if (bytes > ownKbMax * 1000) {
    rmSync(folder, { recursive: true })
    throw new Error(`The door "${door}" has ${Math.ceil(bytes / 1000)} KB of its own code; it may have ${ownKbMax}.`)
  }
  copyFileSync(join(root, 'cloudfunctions', door, 'config.json'), join(folder, 'config.json'))
  return bytes
}
