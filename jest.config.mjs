const aliases = { '^@contract/(.*)$': '<rootDir>/types/contract/$1', '^@/(.*)$': '<rootDir>/src/$1' }

/** Compiled for this Node and nothing else; babel.config.js is the mini-program's, not the tests'. */
const babel = [
  'babel-jest',
  {
    configFile: false,
    babelrc: false,
    presets: [
      ['@babel/preset-env', { targets: { node: 'current' } }],
      ['@babel/preset-react', { runtime: 'automatic' }],
      ['@babel/preset-typescript', { onlyRemoveTypeImports: true }],
    ],
  },
]

function project(displayName, folder, more = {}) {
  return {
    displayName,
    rootDir: import.meta.dirname,
    roots: ['<rootDir>/tests'],
    testMatch: [`<rootDir>/${folder}/**/*.test.{ts,tsx}`],
    testEnvironment: 'node',
    moduleNameMapper: aliases,
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.data-empty/'],
    transform: { '\\.[cm]?[jt]sx?$': babel },
    transformIgnorePatterns: [
      '/node_modules/(?!(zod|mingo|croner|bson|qr|age-encryption|@noble|@scure)/)',
      '<rootDir>/dist/',
    ],
    ...more,
  }
}

const withWorld = {
  globalSetup: '<rootDir>/tests/support/build-doors.ts',
  globalTeardown: '<rootDir>/tests/support/world/end-shared-cloud.ts',
  testEnvironment: '<rootDir>/tests/support/world/world-environment.ts',
}
const withStreet = { globalTeardown: '<rootDir>/tests/support/sample-street.ts' }
const withWeapp = { ...withStreet, globalSetup: '<rootDir>/tests/support/build-weapp.ts' }
const withH5 = { ...withStreet, globalSetup: '<rootDir>/tests/support/build-h5.ts' }
const withAppConfig = { setupFiles: ['<rootDir>/tests/support/taro-macros.ts'] }

/** What a bad day does not change, or changes by its nature: answers, questions to WeChat and lines of the log are counted, nobody gets past a door, it breaks things or presses twice itself, to the point; a place of the day that is given back in an answer that is lost stays taken for a minute, years of terms are hundreds of writes in one answer, whoever compares what is shown with what is accepted puts documents back as they were, under the feet of work whose answer was lost, and where figures are counted, things are found or a street has grown, the point is in what is read. */
const onceIsEnough = [
  'backup-drill',
  'bad-input',
  'bench-races',
  'clock-door',
  'conform',
  'content-check',
  'cost-of-a-month',
  'costs',
  'deploy-journey',
  'direct-access',
  'finding',
  'going-live',
  'first-start',
  'grown-street',
  'invitations',
  'limits',
  'logs',
  'lost-answers',
  'meeting-size',
  'migrate',
  'month-figures',
  'one-press-one-procedure',
  'operations',
  'released',
  'review-demo',
  'scans',
  'shown-is-accepted',
  'speech',
  'thrifty-clock',
]

export default {
  projects: [
    project('unit', 'tests/unit'),
    project('integration', 'tests/integration', withWorld),
    project('bad-day', 'tests/integration', {
      ...withWorld,
      setupFiles: ['<rootDir>/tests/support/on-a-bad-day.ts'],
      testPathIgnorePatterns: onceIsEnough,
    }),
    '<rootDir>/local',
    project('structure', 'tests/contract', withAppConfig),
    project('miniprogram', 'tests/miniprogram', { ...withWeapp, ...withAppConfig, testEnvironment: 'jsdom' }),
    project('journeys', 'tests/journeys', { ...withH5, ...withAppConfig }),
  ],
  // Long enough for a machine that is busy with other things: how fast it is, the bench says.
  testTimeout: 120_000,
}
