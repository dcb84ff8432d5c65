/** Compiled for this Node and nothing else; a config of Babel around the package is somebody else's. */
const babel = [
  'babel-jest',
  {
    configFile: false,
    babelrc: false,
    presets: [
      ['@babel/preset-env', { targets: { node: 'current' } }],
      ['@babel/preset-typescript', { onlyRemoveTypeImports: true }],
    ],
  },
]

export default {
  displayName: 'local',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testEnvironment: 'node',
  transform: { '\\.[cm]?[jt]sx?$': babel },
  transformIgnorePatterns: ['/node_modules/(?!(mingo|croner|bson)/)'],
  // Long enough for a machine that is busy with other things.
  testTimeout: 120_000,
}
