import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root as here } from '../root'

type App = { subPackages?: { root: string }[] }

/** What WeChat downloads of the built mini-program, in bytes: the main package, and each subpackage when it is first opened. */
export function packageSizes(root = here) {
  const dist = join(root, 'dist/weapp')
  const { subPackages = [] } = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as App
  const folders = subPackages.map((subpackage) => subpackage.root.replace(/\/$/, ''))
  const subpackages = folders.map((name) => ({ name, bytes: sizeOf(join(dist, name)) }))
  const main = sizeOf(dist) - subpackages.reduce((sum, { bytes }) => sum + bytes, 0)
  return { main, subpackages }
}

function sizeOf(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
}
