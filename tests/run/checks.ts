import { buildApp } from '../../config/app'
import { buildFunctions } from '../../config/functions'
import { runNode } from '../../config/run-node'
import { compileTemplates } from './compile-templates'
import type { Step } from './run-step'
import { checkSizes } from './sizes'

/** What is checked without running the product: the code, the builds and what came out of them. */
export const checks: readonly Step[] = [
  { name: 'types', run: () => says('typescript/bin/tsc', '--noEmit') },
  { name: 'lint', run: () => says('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'formatting', run: () => says('prettier/bin/prettier.cjs', '.', '--check', '--log-level', 'warn') },
  { name: 'import rules', run: () => says('dependency-cruiser/bin/dependency-cruise.mjs', ...rooms, '--config') },
  { name: 'building the doors', run: async () => void (await buildFunctions()) },
  { name: 'building the mini-program', run: async () => void (await buildApp('weapp')) },
  { name: 'building the h5 app', run: async () => void (await buildApp('h5')) },
  { name: "WeChat's own compilers", run: compileTemplates },
  {
    name: 'language level of the mini-program',
    run: () => says('es-check/lib/cli/index.js', 'es5', 'dist/weapp/**/*.js'),
  },
  { name: 'sizes', run: checkSizes },
]

const rooms = ['src', 'cloudfunctions', 'types', 'config', 'local', 'tests']

async function says(script: string, ...args: string[]) {
  const { ok, output } = await runNode(script, args)
  if (!ok) throw new Error(output)
}
