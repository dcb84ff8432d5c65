import { buildApp } from '../../config/build-app'
import { buildDesk } from '../../config/build-desk'
import { buildFunctions } from '../../config/build-functions'
import { says } from './checks'
import { checkBuiltIns } from './built-ins'
import { compileTemplates } from './compile-templates'
import type { Step } from './run-step'
import { checkSizes } from './sizes'

export const desk: Step = {
  name: 'building the desk',
  run: async () => ({ made: await buildDesk() }),
}

export const doors: Step = {
  name: 'building the doors',
  // One of them answers the desk's first page.
  after: [desk],
  run: async () => ({ made: (await buildFunctions()).some(({ made }) => made) }),
}

export const weapp: Step = {
  name: 'building the mini-program',
  run: async () => ({ made: await buildApp('weapp') }),
}

export const h5: Step = {
  name: 'building the h5 app',
  run: async () => ({ made: await buildApp('h5') }),
}

/** What is checked of the mini-program as it was built. */
export const buildChecks: readonly Step[] = [
  {
    name: "WeChat's own compilers",
    inputs: ['dist/weapp', 'tests/run/compile-templates.ts'],
    after: [weapp],
    run: compileTemplates,
  },
  {
    name: 'language level of the mini-program',
    inputs: ['dist/weapp'],
    after: [weapp],
    run: () => says('es-check/lib/cli/index.js', 'es2019', 'dist/weapp/**/*.js'),
  },
  {
    name: 'language level of the h5 app',
    inputs: ['dist/h5'],
    after: [h5],
    run: () => says('es-check/lib/cli/index.js', 'es2019', 'dist/h5/**/*.js'),
  },
  {
    name: 'built-ins that the oldest phones have',
    inputs: ['dist/weapp', 'dist/h5', 'tests/run/built-ins.ts'],
    after: [weapp, h5],
    run: async () => checkBuiltIns(),
  },
  {
    name: 'sizes',
    inputs: ['dist/weapp', 'dist/cloudfunctions', 'dist/desk', 'tests/run/sizes.ts', 'tests/run/desk-size.ts'],
    after: [weapp, desk, doors],
    run: checkSizes,
  },
]
