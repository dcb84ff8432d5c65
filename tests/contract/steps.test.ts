import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../../config/root'
import { tests } from '../run/tests'

describe('a step of the tests', () => {
  it.each(tests.map(({ name, inputs }) => [name, inputs ?? []] as const))(
    '%s: looks at every file that its tests import, so that it runs again when one changes',
    async (_, inputs) => {
      const imported = await importedBy(inputs.flatMap(testsIn))
      expect(imported.length).toBeGreaterThan(10)
      expect(imported.filter((file) => !inputs.some((input) => `${file}/`.startsWith(`${input}/`)))).toEqual([])
    },
  )
})

function testsIn(folder: string) {
  if (folder.startsWith('dist/') || !statSync(join(root, folder)).isDirectory()) return []
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /\.test\.tsx?$/.test(file)).map((file) => join(folder, file))
}

async function importedBy(files: string[]) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: 'nowhere',
    alias: { '@contract': './types/contract', '@': './src' },
    bundle: true,
    // What a component looks like is no matter of its test.
    loader: { '.scss': 'empty' },
    packages: 'external',
    platform: 'node',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  return Object.keys(metafile.inputs)
}
