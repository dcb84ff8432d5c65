import { buildFunctions } from '../../config/build-functions'
import { packageSizes as builtSizes } from '../../config/build/package-sizes'
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
  const { main, subpackages } = builtSizes()
  return [
    { name: 'main package', kb: inKb(main), kbMax: mainKbMax },
    ...subpackages.map(({ name, bytes }) => ({ name, kb: inKb(bytes), kbMax: subpackageKbMax })),
  ]
}

function inKb(bytes: number) {
  return Math.round(bytes / 100) / 10
}
