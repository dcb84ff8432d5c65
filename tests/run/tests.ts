import { desk, doors, h5, weapp } from './builds'
import { jestStep, jestSteps } from './jest-step'
import type { Step } from './run-step'

const cloud = ['cloudfunctions', 'types', 'config', 'local', 'dist/cloudfunctions']
const rooms = ['src', 'desk', 'cloudfunctions', 'types', 'config', 'local', 'tests']

export const unit = jestStep('unit', {
  name: 'unit tests',
  inputs: ['src', 'desk', 'cloudfunctions', 'types', 'config', 'local/wechat', 'tests/unit', 'tests/support'],
})

/** The house itself: its names, its rules and how it is built; nobody acts in it. */
export const structure = jestStep('structure', {
  name: 'structure',
  inputs: [...rooms, 'tsconfig.json', 'eslint.config.mjs', '.dependency-cruiser.cjs'],
})

/** With what the desk's page reads and writes a roster, so do tests. */
const rosterFiles = ['desk/app/pages/roster/file', 'desk/app/components/file']

const local = jestStep('local', { name: 'the local cloud', inputs: ['local'] })

const integration = jestSteps('integration', 3, {
  name: 'through the doors on the local cloud',
  inputs: [...cloud, ...rosterFiles, 'tests/integration', 'tests/support'],
  after: [doors],
})

const badDay = jestSteps('bad-day', 2, {
  name: 'the same on a bad day: answers lost, others first',
  inputs: [...cloud, ...rosterFiles, 'tests/integration', 'tests/support'],
  after: [doors],
})

const miniprogram = jestStep('miniprogram', {
  name: 'the built mini-program',
  inputs: [...cloud, 'src', 'dist/weapp', 'tests/miniprogram', 'tests/support'],
  after: [doors, weapp],
})

const journeys = jestStep('journeys', {
  name: 'journeys in the browser',
  inputs: [...cloud, 'src', 'dist/h5', 'dist/desk', ...rosterFiles, 'tests/journeys', 'tests/support', 'tests/run'],
  after: [desk, doors, h5],
})

/** The jest projects, those that take long first. */
export const tests: readonly Step[] = [journeys, ...integration, ...badDay, local, miniprogram, structure, unit]
