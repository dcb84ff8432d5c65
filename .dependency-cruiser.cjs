/** Which way imports may point: ARCHITECTURE.md in a form that fails. Each rule is seen to fail by tests/contract/import-rules.test.ts. */

const doors = '^cloudfunctions/(?!modules/|platform/)[^/]+/'

function forbidden(name, comment, from, to) {
  return { name, severity: 'error', comment, from, to }
}

module.exports = {
  forbidden: [
    forbidden(
      'contract-imports-nothing',
      'The contract is spoken by both sides, so it imports nothing but zod/mini.',
      { path: '^types/contract/' },
      { pathNot: ['^types/contract/', 'node_modules/zod/(v4/)?mini/'] },
    ),
    forbidden(
      'contracts-stand-alone',
      "One door's contract is imported without the others.",
      { path: '^types/contract/(resident|household|worker)\\.ts$' },
      { path: '^types/contract/(resident|household|worker)\\.ts$', pathNot: '^types/contract/$1\\.ts$' },
    ),
    forbidden(
      'phone-never-imports-cloud',
      'The seam between phone and cloud is the wire.',
      { path: '^src/' },
      { path: ['^cloudfunctions/', 'node_modules/@cloudbase/'] },
    ),
    forbidden(
      'cloud-never-imports-phone',
      'The seam between phone and cloud is the wire.',
      { path: '^cloudfunctions/' },
      { path: ['^src/', 'node_modules/(@tarojs/|react/|react-dom/)'] },
    ),
    forbidden(
      'platform-knows-no-domain',
      'The platform is plumbing: no module, no needs, no word of a door or of a thing.',
      { path: '^cloudfunctions/platform/' },
      {
        path: [
          '^cloudfunctions/(?!platform/)',
          '^types/contract/(index|resident|household|worker)\\.ts$',
          '^types/contract/schema/(report|meeting|estate|people)\\.ts$',
        ],
      },
    ),
    forbidden(
      'stores-only-through-needs',
      'A use case reaches a store through its needs, whose module ever it is.',
      { path: '^(src|cloudfunctions|types|config)/', pathNot: '^cloudfunctions/needs\\.ts$' },
      { path: '^cloudfunctions/modules/[^/]+/[^/]+-store\\.ts$' },
    ),
    forbidden(
      'doors-do-not-know-each-other',
      'Each door is deployed alone.',
      { path: '^cloudfunctions/(?!modules/|platform/)([^/]+)/' },
      { path: doors, pathNot: '^cloudfunctions/$1/' },
    ),
    forbidden(
      'nothing-leans-on-a-door',
      'A door is where calls come in, not a place to import from.',
      { path: ['^cloudfunctions/(modules|platform)/', '^cloudfunctions/needs\\.ts$'] },
      { path: doors },
    ),
    forbidden(
      'sdk-has-one-entrance',
      'One file of the platform speaks to the SDK.',
      { path: '^(src|cloudfunctions|types)/', pathNot: '^cloudfunctions/platform/cloud\\.ts$' },
      { path: 'node_modules/@cloudbase/' },
    ),
    forbidden(
      'local-knows-no-product',
      'The local cloud would serve any product; it imports nothing of this one.',
      { path: '^local/' },
      { path: '^(src|cloudfunctions|types|config|tests)/' },
    ),
    forbidden(
      'product-leans-on-no-tool',
      'What is shipped knows neither the local cloud nor the tests nor how it is built.',
      { path: '^(src|cloudfunctions|types)/' },
      { path: '^(local|tests|config)/' },
    ),
    forbidden(
      'main-package-carries-no-subpackage',
      'Before the first receipt a resident downloads neither what is their own nor what households and workers need.',
      { path: '^src/(?!packages/|staff/|api/(household|worker)\\.ts)' },
      {
        path: ['^src/packages/', '^src/api/(household|worker)\\.ts$', '^types/contract/(index|household|worker)\\.ts$'],
      },
    ),
    forbidden(
      'subpackages-do-not-know-each-other',
      'Each package is downloaded alone: my, meeting, household, worker.',
      { path: '^src/packages/([^/]+)/' },
      { path: '^src/packages/', pathNot: '^src/packages/$1/' },
    ),
    forbidden(
      'staff-room-is-for-staff',
      'What household and worker share is downloaded with their packages, never with the main one.',
      { path: '^src/(?!packages/|staff/)' },
      { path: '^src/staff/' },
    ),
    forbidden(
      'staff-room-knows-no-package',
      'What is shared knows neither of those who share it.',
      { path: '^src/staff/' },
      { path: '^src/packages/' },
    ),
    forbidden(
      'components-call-nothing',
      'Components are dumb: props in, events out; so are words.',
      { path: '^src/(components|words)/' },
      { path: ['^src/api/', '^src/(pages|packages)/'], dependencyTypesNot: ['type-only'] },
    ),
    forbidden(
      'api-knows-no-page',
      'Pages lean on the api and the drafts, never the other way.',
      { path: '^src/(api|drafts)/' },
      { path: '^src/(pages|packages|components|words)/' },
    ),
    forbidden('no-circles', 'What leans on each other cannot be understood apart.', {}, { circular: true }),
    forbidden('everything-resolves', 'An import must lead somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
