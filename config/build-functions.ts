import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundleDoor } from './build/bundle-door'
import { whenChanged } from './build/when-changed'
import { root as here } from './root'

/** Builds every door to `dist/cloudfunctions/<door>/`, those that changed; gives each door's own code in bytes. */
export async function buildFunctions(root = here) {
  const doors: { door: string; made: boolean; ownBytes: number }[] = []
  for (const door of doorsIn(root)) {
    const { made, result } = await whenChanged({
      name: `door-${door}`,
      root,
      inputs: [`cloudfunctions/${door}`, ...sharedByDoors(root), ...pageBeside(door)],
      output: `dist/cloudfunctions/${door}/index.js`,
      make: async () => {
        const ownBytes = await bundleDoor(root, door)
        for (const page of pageBeside(door).filter((file) => existsSync(join(root, file))))
          copyFileSync(join(root, page), join(root, 'dist/cloudfunctions', door, 'index.html'))
        return ownBytes
      },
    })
    doors.push({ door, made, ownBytes: result })
  }
  return doors
}

/** The page that a door answers, once that was built (`npm run build:desk`). */
function pageBeside(door: string) {
  return door === 'desk' ? ['dist/desk/index.html'] : []
}

/** Everything that may be bundled into a door but the other doors. */
function sharedByDoors(root: string) {
  const rooms = readdirSync(join(root, 'cloudfunctions')).filter((name) => !doorsIn(root).includes(name))
  return [
    ...rooms.sort().map((room) => `cloudfunctions/${room}`),
    'types/contract',
    'config/build-functions.ts',
    'config/build',
    'package-lock.json',
  ]
}

/** A door is a folder directly in `cloudfunctions/` with an index.ts and a config.json. */
export function doorsIn(root = here) {
  const folder = join(root, 'cloudfunctions')
  if (!existsSync(folder)) return []
  const isDoor = (name: string) =>
    existsSync(join(folder, name, 'index.ts')) && existsSync(join(folder, name, 'config.json'))
  return readdirSync(folder).filter(isDoor).sort()
}

async function main() {
  for (const { door, made, ownBytes } of await buildFunctions()) {
    const size = `${(ownBytes / 1000).toFixed(1).padStart(6)} KB of its own`
    console.log(`${door.padEnd(12)} ${size}  ${made ? 'built' : 'unchanged'}`)
  }
}

if (process.argv[1] === __filename) void main()
