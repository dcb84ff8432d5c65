import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildFunctions } from '../../config/build-functions'
import { root } from '../../config/root'
import { deskSize } from './desk-size'

/** Raw sizes in KB of 1,000 bytes; a door's without the SDK. */
const mainKbMax = 480
const subpackageKbMax = 200
const doorKbMax = 200
/** The desk's door carries all that the workers' does and what only a large screen has room for; nobody stands before a placard waiting for it (decision 0025). */
const deskDoorKbMax = 300

export async function checkSizes() {
  const tooLarge = tooLargeOf([...packageSizes(), ...(await doorSizes()), deskSize()])
  if (tooLarge.length === 0) return
  throw new Error(tooLarge.map(({ name, kb, kbMax }) => `${name}: ${kb} KB, may have ${kbMax}`).join('\n'))
}

type Size = { name: string; kb: number; kbMax: number }

export function tooLargeOf(sizes: readonly Size[]) {
  return sizes.filter(({ kb, kbMax }) => kb > kbMax)
}

/** Our own code in each door. */
export async function doorSizes(): Promise<Size[]> {
  const doors = await buildFunctions()
  return doors.map(({ door, ownBytes }) => ({
    name: `the door ${door}`,
    kb: inKb(ownBytes),
    kbMax: door === 'desk' ? deskDoorKbMax : doorKbMax,
  }))
}

/** What WeChat downloads: the main package, and each subpackage when it is first opened. */
export function packageSizes(): Size[] {
  const dist = join(root, 'dist/weapp')
  const { subPackages = [] } = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as App
  const folders = subPackages.map((subpackage) => subpackage.root.replace(/\/$/, ''))
  const all = sizeOf(dist)
  const subpackages = folders.map((name) => ({ name, bytes: sizeOf(join(dist, name)) }))
  const main = all - subpackages.reduce((sum, { bytes }) => sum + bytes, 0)
  return [
    { name: 'main package', kb: inKb(main), kbMax: mainKbMax },
    ...subpackages.map(({ name, bytes }) => ({ name, kb: inKb(bytes), kbMax: subpackageKbMax })),
  ]
}

type App = { subPackages?: { root: string }[] }

function sizeOf(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
}

function inKb(bytes: number) {
  return Math.round(bytes / 100) / 10
}
