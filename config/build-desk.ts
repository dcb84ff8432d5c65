import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { whenChanged } from './build/when-changed'
import { root } from './root'
import { runNode } from './run-node'

const inputs = [
  'desk/index.html',
  'desk/app',
  'desk/vite.config.ts',
  'desk/package.json',
  'src',
  'types/contract',
  'config/build-desk.ts',
  'package-lock.json',
]

/** Builds the desk to `dist/desk/`: its first page, which the door answers, and what is loaded from there. */
export async function buildDesk() {
  const { made } = await whenChanged({ name: 'desk', root, inputs, output: 'dist/desk/index.html', make: bundle })
  return made
}

async function bundle() {
  const vite = dirname(createRequire(join(root, 'desk/package.json')).resolve('vite/package.json'))
  // Also from a test: the component library behaves otherwise where it is told that it is tested.
  const asReleased = { NODE_ENV: 'production' }
  const { ok, output } = await runNode(join(vite, 'bin/vite.js'), ['build', join(root, 'desk')], asReleased)
  if (!ok) throw new Error(output)
}

if (process.argv[1] === __filename)
  buildDesk().then(
    (made) => console.log(`the desk      ${made ? 'built' : 'unchanged'}`),
    (problem: unknown) => {
      console.error(problem instanceof Error ? problem.message : problem)
      process.exit(1)
    },
  )
