import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { licencesOf } from './licences'
import { ownBytes } from './own-bytes'

/** Bundles one door with the SDK into a folder that can be deployed as it is, the licences of what it carries with it; gives its own code in bytes. */
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
    // Small, and what broke is still told by the names and lines it was written with.
    minify: true,
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    logLevel: 'error',
    logOverride: { 'direct-eval': 'silent' },
  })
  copyFileSync(join(root, 'cloudfunctions', door, 'config.json'), join(folder, 'config.json'))
  const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES'), licencesOf(root, bundled))
  return ownBytes(metafile, entry)
}
