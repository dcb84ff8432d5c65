import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type BuildOptions, type BuildResult } from 'esbuild'
import { daysAlone } from './days-alone-plugin'
import { licencesOf } from './licences'

/** CloudBase's, and the one with which the door `speech` asks Tencent Cloud. */
const sdks = ['@cloudbase/node-sdk', 'tencentcloud-sdk-nodejs-common']

/** Bundles one door of a release with the SDKs into a folder that can be deployed as it is, the licences of what it carries with it; the names of our code are kept, those of packages are not. Gives its own code, without the SDKs, in bytes. */
export async function bundleDoor(root: string, door: string, release: string) {
  const folder = join(root, 'dist/cloudfunctions', door)
  rmSync(folder, { recursive: true, force: true })
  const named = await bundle(root, {
    entryPoints: [`cloudfunctions/${door}/index.ts`],
    outfile: join(root, 'named.js'),
    alias: { '@contract': './types/contract' },
    define: {
      'process.env.LIANXINQIAO_RELEASE': JSON.stringify(release),
      'process.env.LIANXINQIAO_DOOR': JSON.stringify(door),
    },
    packages: 'external',
    format: 'esm',
    sourcemap: 'inline',
    // What broke is told by the names and lines it was written with.
    minify: true,
    keepNames: true,
    write: false,
  })
  const own = await bundle(root, {
    stdin: { contents: codeOf(named), resolveDir: root, sourcefile: 'named.js' },
    outfile: join(root, 'index.js'),
    external: sdks.flatMap((sdk) => [sdk, `${sdk}/*`]),
    plugins: [daysAlone],
    format: 'esm',
    sourcemap: 'inline',
    minify: true,
    write: false,
  })
  const code = codeOf(own)
  const whole = await bundle(root, {
    stdin: { contents: code, resolveDir: root, sourcefile: 'index.js' },
    outfile: join(folder, 'index.js'),
    sourcemap: 'linked',
    // The SDKs' names are left as they are: keeping those of minified ones takes a quarter of the time of loading a door.
    minifyWhitespace: true,
    minifySyntax: true,
  })
  copyFileSync(join(root, 'cloudfunctions', door, 'config.json'), join(folder, 'config.json'))
  const bundled = [named, own, whole].flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES'), licencesOf(root, bundled))
  return Buffer.byteLength(code.slice(0, code.indexOf('//# sourceMappingURL=')))
}

function codeOf({ outputFiles }: BuildResult) {
  const [file] = outputFiles ?? []
  if (!file) throw new Error('A bundle gave no code.')
  return file.text
}

function bundle(root: string, options: BuildOptions) {
  return build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    charset: 'utf8',
    sourcesContent: false,
    metafile: true,
    logLevel: 'error',
    logOverride: { 'direct-eval': 'silent' },
    ...options,
  })
}
