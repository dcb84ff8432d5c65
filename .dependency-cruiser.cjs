/** Which way imports may point: ARCHITECTURE.md in a form that fails. Each rule is seen to fail by tests/contract/import-rules.test.ts. */

const door = '(resident|household|worker|posts|figures|desk|clock|wechat|speech)'
const doors = `^cloudfunctions/${door}/`

/** The modules of the cloud, each leaning only on those before it: no circle can come about. The ground leans on nothing above. */
const ground = ['calendar', 'content', 'people', 'estate', 'contact']
const things = [
  'heartbeat',
  'operations',
  'staff-log',
  'suggestion',
  'credit',
  'speech',
  'holidays',
  'absence',
  'invitation',
  'login',
  'seats',
  'report',
  'meeting',
  'huddle',
  'office',
  'posts',
  'places',
  'roster',
  'gaps',
  'figures',
  'bulletin',
]
const modules = [...ground, ...things]

/** What a thing's own words in the contract are. */
const contractOfThings = '^types/contract/(?!schema/|procedure\\.ts$|refusal\\.ts$)'

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
      "One audience's contract is imported without the others.",
      { path: '^types/contract/.*(resident|household|worker)\\.ts$' },
      {
        path: '^types/contract/.*(resident|household|worker)\\.ts$',
        pathNot: '^types/contract/.*$1\\.ts$',
      },
    ),
    forbidden(
      'why-is-for-the-desk',
      'Why each thing is asked is read on one page of the desk and by tests; no phone and no door carries it.',
      { path: '^(src|cloudfunctions|types)/', pathNot: '^types/contract/why/' },
      { path: '^types/contract/why/' },
    ),
    forbidden(
      'phone-never-imports-cloud',
      'The seam between phone and cloud is the wire.',
      { path: '^src/' },
      { path: ['^cloudfunctions/', 'node_modules/@cloudbase/'] },
    ),
    forbidden(
      'desk-never-imports-cloud',
      'The seam between desk and cloud is the wire; of the phone it takes words and what asks, never what Taro draws.',
      { path: '^desk/' },
      {
        path: [
          '^cloudfunctions/',
          'node_modules/@(cloudbase|tarojs)/',
          '^src/(components|pages|actions|drafts|last-seen|styles)/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbidden(
      'desk-pages-do-not-know-each-other',
      'Each page of the desk is loaded alone; what they share stands beside the pages.',
      { path: '^desk/app/pages/([^/]+)/' },
      { path: '^desk/app/pages/', pathNot: '^desk/app/pages/$1/' },
    ),
    forbidden(
      'nothing-leans-on-the-desk',
      'The desk is where a worker sits, not a place to import from.',
      { path: '^(src|cloudfunctions|types|local)/' },
      { path: '^desk/' },
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
      { path: ['^cloudfunctions/(?!platform/)', contractOfThings] },
    ),
    forbidden(
      'workflow-knows-no-module',
      'The rail is the same for every thing, its letters too: guard, words and answer are handed in.',
      { path: '^cloudfunctions/workflow/' },
      { path: ['^cloudfunctions/(?!workflow/|platform/)', contractOfThings] },
    ),
    forbidden(
      'access-knows-the-ground',
      'Who is calling and what is in their scope is settled before any thing is looked at.',
      { path: '^cloudfunctions/access/' },
      { path: [`^cloudfunctions/modules/(?!(${ground.join('|')})/)`, '^cloudfunctions/screens/'] },
    ),
    forbidden(
      'ground-leans-on-nothing-above',
      'Places and people know neither who is calling nor what is done there.',
      { path: `^cloudfunctions/modules/(${ground.join('|')})/` },
      { path: [`^cloudfunctions/modules/(${things.join('|')})/`, '^cloudfunctions/(access|screens)/'] },
    ),
    ...modules.map((name, place) =>
      forbidden(
        `module-${name}-leans-on-those-before-it`,
        'A module leans on those before it in the list of modules: no circle among them.',
        { path: `^cloudfunctions/modules/${name}/` },
        { path: `^cloudfunctions/modules/(?!(${modules.slice(0, place + 1).join('|')})/)` },
      ),
    ),
    forbidden(
      'every-module-has-its-place',
      'A new module says in the list of modules which it may lean on.',
      { path: `^cloudfunctions/modules/(?!(${modules.join('|')})/)` },
      {},
    ),
    forbidden(
      'stores-only-through-needs',
      'A use case reaches a store through its needs, whose module ever it is.',
      {
        path: '^(src|cloudfunctions|types|config)/',
        pathNot: '^cloudfunctions/needs(-of-(setting-up|operations|residents|workers|meetings|time))?\\.ts$',
      },
      { path: '^cloudfunctions/modules/.*(?<!-in)-store\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    forbidden(
      'screens-are-for-doors',
      'What joins several modules for one page is no ground to stand on.',
      { path: `^cloudfunctions/(?!${door}/|screens/)` },
      { path: '^cloudfunctions/screens/' },
    ),
    forbidden(
      'doors-do-not-know-each-other',
      'Each door is deployed alone.',
      { path: doors },
      { path: doors, pathNot: '^cloudfunctions/$1/' },
    ),
    forbidden(
      'nothing-leans-on-a-door',
      'A door is where calls come in, not a place to import from.',
      { path: '^cloudfunctions/', pathNot: doors },
      { path: doors },
    ),
    forbidden(
      'sdk-has-one-entrance',
      'One file of the platform speaks to the SDK.',
      { path: '^(src|cloudfunctions|types)/', pathNot: '^cloudfunctions/platform/connect-cloud\\.ts$' },
      { path: 'node_modules/@cloudbase/' },
    ),
    forbidden(
      'recogniser-has-one-entrance',
      'One file of the platform asks Tencent Cloud to write down what was said, and one door carries it.',
      {
        path: '^(src|cloudfunctions|types)/',
        pathNot: '^cloudfunctions/(platform/connect-recogniser|speech/index)\\.ts$',
      },
      {
        path: ['node_modules/tencentcloud-sdk-', '^cloudfunctions/platform/connect-recogniser\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbidden(
      'operators-tools-stay-at-home',
      'What deploys, packs and seals is an operator’s: no door and no phone carries it.',
      { path: '^(src|cloudfunctions|types)/' },
      { path: 'node_modules/(cos-nodejs-sdk-v5|fflate|age-encryption)/' },
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
      {
        path: '^src/(?!packages/|staff/|api/(household|worker|posts|own-posts|postings|huddles|own-huddles|figures)\\.ts)',
      },
      {
        path: [
          '^src/packages/',
          '^src/api/(household|worker|posts|own-posts|postings|huddles|own-huddles|figures)\\.ts$',
          '^types/contract/.*(household|worker)\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
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
      'main-package-asks-little',
      'What is only asked in a subpackage is downloaded with it: api/resident-at-placard is the main package’s.',
      { path: '^src/(?!packages/|staff/|api/)' },
      { path: '^src/api/(resident|household|worker)\\.ts$' },
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
    forbidden(
      'actions-know-no-thing',
      'How actions are offered is the same for every thing and audience: it knows none of them.',
      { path: '^src/actions/' },
      { path: '^src/(pages|packages|staff|words)/' },
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
