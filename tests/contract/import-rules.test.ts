import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../../config/root'

/** A house in which every import points the right way. */
const goodHouse = {
  'types/contract/procedure.ts': "import * as z from 'zod/mini'\nexport const procedure = () => z.string()",
  'types/contract/resident.ts': "import { procedure } from './procedure'\nexport const resident = procedure()",
  'types/contract/household.ts': "import { procedure } from './procedure'\nexport const household = procedure()",
  'types/contract/why/index.ts': "export const why = { 'tell.text': '要说的话' }",
  'types/contract/worker.ts': "import { procedure } from './procedure'\nexport const worker = procedure()",
  'cloudfunctions/platform/connect-cloud.ts': "import sdk from '@cloudbase/node-sdk'\nexport const init = sdk.init",
  'cloudfunctions/platform/serve.ts': "import { procedure } from '@contract/procedure'\nexport const serve = procedure",
  'cloudfunctions/workflow/command.ts': "import { serve } from '../platform/serve'\nexport const command = serve",
  'cloudfunctions/access/scope.ts':
    "import { community } from '../modules/estate/community'\nexport const scope = community",
  'cloudfunctions/modules/estate/community.ts': 'export const community = 1',
  'cloudfunctions/modules/bulletin/bulletin.ts':
    "import { figures } from '../figures/figures'\nexport const bulletin = figures",
  'cloudfunctions/modules/figures/figures.ts':
    "import { meeting } from '../meeting/meeting'\nexport const figures = meeting",
  'cloudfunctions/modules/meeting/meeting.ts':
    "import { report } from '../report/report'\nexport const meeting = report",
  'cloudfunctions/modules/gaps/gap.ts': "import { meeting } from '../meeting/meeting'\nexport const gap = meeting",
  'cloudfunctions/modules/report/report.ts':
    "import { scope } from '../../access/scope'\nimport { command } from '../../workflow/command'\nexport const report = [scope, command]",
  'cloudfunctions/modules/report/report-store.ts':
    "import { report } from './report'\nimport { init } from '../../platform/connect-cloud'\nexport const store = [report, init]",
  'cloudfunctions/modules/report/submit-report.ts':
    "import { report } from './report'\nimport type { Needs } from '../../needs'\nexport const submit = (needs: Needs) => [report, needs]",
  'cloudfunctions/needs.ts':
    "import { store } from './modules/report/report-store'\nexport const connect = () => store\nexport type Needs = typeof store",
  'cloudfunctions/resident/index.ts':
    "import { connect } from '../needs'\nimport { serve } from '../platform/serve'\nimport { submit } from '../modules/report/submit-report'\nexport const main = [connect, serve, submit]",
  'cloudfunctions/worker/index.ts': "import { overview } from '../screens/overview'\nexport const main = overview",
  'cloudfunctions/screens/overview.ts':
    "import { meeting } from '../modules/meeting/meeting'\nexport const overview = meeting",
  'src/api/index.ts': "import { resident } from '@contract/resident'\nexport const api = resident",
  'src/api/household.ts': "import { household } from '@contract/household'\nexport const householdApi = household",
  'src/actions/actions.tsx': 'export const actions = 1',
  'src/components/page.tsx': "import type { Api } from '@/api/index'\nexport const page = (api: Api) => api",
  'src/pages/placard/index.tsx':
    "import { api } from '@/api/index'\nimport { page } from '@/components/page'\nexport const placard = [api, page]",
  'src/packages/my/data.ts': 'export const data = 1',
  'src/packages/household/today.ts':
    "import { householdApi } from '@/api/household'\nexport const today = householdApi",
  'src/packages/worker/desk.ts': "import { sheet } from '@/staff/sheet'\nexport const desk = sheet",
  'src/staff/sheet.ts': 'export const sheet = 1',
  'desk/app/main.ts': "import { householdApi } from '@/api/household'\nexport const main = householdApi",
  'desk/app/pages/reports/index.ts': 'export const reports = 1',
  'desk/app/pages/login/index.ts': 'export const login = 1',
  'local/index.ts': 'export const startCloud = 1',
  'tests/world.ts':
    "import { startCloud } from '../local/index'\nimport { api } from '../src/api/index'\nexport const world = [startCloud, api]",
  'config/start.ts': "import { startCloud } from '../local/index'\nexport const start = startCloud",
}

/** One import that breaks each rule, in a file of the house that did not break any. */
const plants: Record<string, Plant> = {
  'contract-imports-nothing': { file: 'types/contract/procedure.ts', imports: 'dayjs' },
  'contracts-stand-alone': { file: 'types/contract/resident.ts', imports: './worker' },
  'why-is-for-the-desk': { file: 'src/api/index.ts', imports: '../../types/contract/why' },
  'phone-never-imports-cloud': { file: 'src/pages/placard/index.tsx', imports: '../../../cloudfunctions/needs' },
  'desk-never-imports-cloud': { file: 'desk/app/main.ts', imports: '../../src/components/page' },
  'desk-pages-do-not-know-each-other': { file: 'desk/app/pages/reports/index.ts', imports: '../login/index' },
  'nothing-leans-on-the-desk': { file: 'src/staff/sheet.ts', imports: '../../desk/app/main' },
  'cloud-never-imports-phone': { file: 'cloudfunctions/modules/report/report.ts', imports: '../../../src/api' },
  'platform-knows-no-domain': { file: 'cloudfunctions/platform/serve.ts', imports: '../modules/report/report' },
  'workflow-knows-no-module': { file: 'cloudfunctions/workflow/command.ts', imports: '../modules/report/report' },
  'access-knows-the-ground': { file: 'cloudfunctions/access/scope.ts', imports: '../modules/report/report' },
  'ground-leans-on-nothing-above': {
    file: 'cloudfunctions/modules/estate/community.ts',
    imports: '../../access/scope',
  },
  ...modulesInOrder(),
  'every-module-has-its-place': { file: 'cloudfunctions/modules/somewhere/new.ts', imports: '../report/report' },
  'screens-are-for-doors': { file: 'cloudfunctions/modules/meeting/meeting.ts', imports: '../../screens/overview' },
  'stores-only-through-needs': { file: 'cloudfunctions/modules/report/submit-report.ts', imports: './report-store' },
  'doors-do-not-know-each-other': { file: 'cloudfunctions/resident/index.ts', imports: '../worker' },
  'nothing-leans-on-a-door': { file: 'cloudfunctions/modules/report/report.ts', imports: '../../worker' },
  'sdk-has-one-entrance': { file: 'cloudfunctions/platform/serve.ts', imports: '@cloudbase/node-sdk' },
  'recogniser-has-one-entrance': {
    file: 'cloudfunctions/platform/serve.ts',
    imports: 'tencentcloud-sdk-nodejs-common/tencentcloud/common/common_client',
  },
  'operators-tools-stay-at-home': { file: 'cloudfunctions/platform/serve.ts', imports: 'fflate' },
  'local-knows-no-product': { file: 'local/index.ts', imports: '../types/contract/procedure' },
  'product-leans-on-no-tool': { file: 'src/api/index.ts', imports: '../../local' },
  'main-package-carries-no-subpackage': { file: 'src/pages/placard/index.tsx', imports: '@/packages/my/data' },
  'subpackages-do-not-know-each-other': { file: 'src/packages/worker/desk.ts', imports: '../household/today' },
  'staff-room-is-for-staff': { file: 'src/pages/placard/index.tsx', imports: '@/staff/sheet' },
  'main-package-asks-little': { file: 'src/pages/placard/index.tsx', imports: '@/api/household' },
  'staff-room-knows-no-package': { file: 'src/staff/sheet.ts', imports: '../packages/household/today' },
  'components-call-nothing': { file: 'src/components/page.tsx', imports: '@/api/index' },
  'api-knows-no-page': { file: 'src/api/household.ts', imports: '../components/page' },
  'actions-know-no-thing': { file: 'src/actions/actions.tsx', imports: '@/packages/my/data' },
  'no-circles': { file: 'cloudfunctions/modules/report/report.ts', imports: './submit-report' },
  'everything-resolves': { file: 'src/api/index.ts', imports: './nowhere' },
}

type Plant = { file: string; imports: string }

/** Each module reaching for the last one; the last may lean on all that have their place. */
function modulesInOrder(): Record<string, Plant> {
  const named = ruleNames().flatMap((rule) => /^module-(.+)-leans-on-those-before-it$/.exec(rule)?.slice(0, 2) ?? [])
  return Object.fromEntries(
    Array.from({ length: named.length / 2 }, (_, index) => {
      const [rule = '', module = ''] = named.slice(index * 2)
      const imports = module === 'bulletin' ? '../somewhere/new' : '../bulletin/bulletin'
      return [rule, { file: `cloudfunctions/modules/${module}/planted.ts`, imports }]
    }),
  )
}

describe('the import rules', () => {
  let violations: Violation[]

  beforeAll(() => void (violations = violationsIn(spoilt(goodHouse))))

  it('let a good house pass', () => expect(violationsIn(goodHouse)).toEqual([]))

  it('each have a violation planted', () => expect(Object.keys(plants).sort()).toEqual(ruleNames()))

  it.each(Object.entries(plants))('%s', (rule, { file }) => expect(violations).toContainEqual({ rule, from: file }))
})

type Violation = { rule: string; from: string }

function spoilt(house: Record<string, string>) {
  const spoiltHouse = { ...house }
  for (const { file, imports } of Object.values(plants))
    spoiltHouse[file] = `${spoiltHouse[file] ?? ''}\nexport * from '${imports}'`
  return spoiltHouse
}

function violationsIn(house: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'house-'))
  for (const [path, text] of Object.entries(house)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const file of ['tsconfig.json', '.dependency-cruiser.cjs']) copyFileSync(join(root, file), join(folder, file))
  try {
    return cruise(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function cruise(folder: string): Violation[] {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const rooms = ['src', 'desk', 'cloudfunctions', 'types', 'config', 'local', 'tests']
  const { stdout } = spawnSync(process.execPath, [cli, ...rooms, '--config', '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } }
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }))
}

function ruleNames() {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the rules are CommonJS, as dependency-cruiser wants them
  const { forbidden } = require('../../.dependency-cruiser.cjs') as { forbidden: { name: string }[] }
  return forbidden.map(({ name }) => name).sort()
}
