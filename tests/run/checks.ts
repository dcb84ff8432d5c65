import { readdirSync } from 'node:fs'
import { root } from '../../config/root'
import { runNode } from '../../config/run-node'
import type { Step } from './run-step'

const rooms = ['src', 'desk', 'cloudfunctions', 'types', 'config', 'local', 'tests']

/** What is not ours, or was made from what is. */
const made = ['node_modules', 'dist', '.git', '.data', '.cache', '.swc']
const everything = readdirSync(root).filter((name) => !made.includes(name))

/** What is checked of the code as it is written. */
export const checks: readonly Step[] = [
  { name: 'lint', inputs: everything, run: () => says('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'types', inputs: [...rooms, 'tsconfig.json'], run: () => says('typescript/bin/tsc', '--noEmit') },
  {
    name: 'formatting',
    inputs: everything,
    run: () => says('prettier/bin/prettier.cjs', '.', '--check', '--log-level', 'warn'),
  },
  {
    name: 'import rules',
    inputs: [...rooms, 'tsconfig.json', '.dependency-cruiser.cjs'],
    run: () => says('dependency-cruiser/bin/dependency-cruise.mjs', ...rooms, '--config'),
  },
]

/** Runs a tool that says nothing when all is well. */
export async function says(script: string, ...args: string[]) {
  const { ok, output } = await runNode(script, args)
  if (!ok) throw new Error(output)
}
