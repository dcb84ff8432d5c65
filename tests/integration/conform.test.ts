import tcb from '@cloudbase/node-sdk'
import { startCloud, type Cloud } from 'local-cloudbase'
import { doorsIn } from '../../config/build-functions'
import { askDoors, byHand } from '../../config/conform/ask-doors'
import { askEnvironment, COLLECTION } from '../../config/conform/ask-environment'
import { toTable } from '../../config/conform/finding'
import { toFindings } from '../../config/conform/run-conformance'
import { openTencentCloud } from '../../config/deploy/tencent-cloud'
import { root } from '../../config/root'
import { localEnvironment } from '../../config/start/local-environment'
import { keys } from '../support/tencent/an-operator'
import { startTencent, type Tencent } from '../support/tencent/start-tencent'

let tencent: Tencent
let local: Cloud
beforeAll(async () => {
  tencent = await startTencent(keys)
  local = await startCloud({
    port: 0,
    definition: { collections: { [COLLECTION]: {} } },
    functions: `${root}/dist/cloudfunctions`,
    functionEnv: localEnvironment,
  })
})
afterAll(() => Promise.all([tencent.stop(), local.stop()]))

const cloud = () => openTencentCloud({ env: 'street-1a2b', region: 'ap-shanghai' }, keys, tencent.addresses)
const app = () =>
  tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${local.url}/admin`, timeout: 60_000 })

describe('what nobody has seen live is asked', () => {
  it('of tables, rules and aggregations, and nothing is left behind', async () => {
    expect(await askEnvironment(cloud(), app())).toEqual([
      {
        what: 'CreateTable of a table that is there is refused',
        is: 'as the local cloud',
        detail: 'FailedOperation',
      },
      { what: 'the rule of a collection can be set and read back', is: 'as the local cloud' },
      { what: 'an aggregation without a limit gives twenty', is: 'as the local cloud', detail: '20 of 25' },
    ])
    const { total } = (await app().database().collection(COLLECTION).count()) as { total: number }
    expect(total).toBe(0)
  })

  it('of every door, and how long its first answer took', async () => {
    const findings = await askDoors(app(), doorsIn())
    expect(findings.map(({ what }) => what)).toEqual(
      doorsIn().map((door) => `the door ${door} answers, and refuses what comes without a person`),
    )
    for (const { detail } of findings) expect(detail).toMatch(/^\d+ ms, then \d+ ms$/)
  })

  it('and what cannot be asked is said, with the platform’s own words', async () => {
    tencent.refuse('ModifyResourcePermission', 'UnsupportedOperation', 'not here')
    const findings = await askEnvironment(cloud(), app())
    expect(findings[1]).toMatchObject({ is: 'could not ask', detail: 'UnsupportedOperation: not here' })
    tencent.agree()
  })
})

it('the tests of the local cloud are read as findings', () => {
  const assertionResults = [
    { title: 'keeps types', status: 'passed' },
    {
      title: 'counts',
      status: 'failed',
      failureMessages: ['\u001b[31mExpected: 1\nReceived: 0\u001b[39m\n    at x.ts:1'],
    },
  ]
  expect(toTable([...toFindings({ testResults: [{ assertionResults }] }), ...byHand.slice(0, 1)])).toEqual([
    'as the local cloud  keeps types',
    'differs             counts (Expected: 1 Received: 0)',
    expect.stringMatching(/^could not ask {7}TCB_SOURCE of a timer made through scf \(look /),
    '1 as the local cloud, 1 differ, 1 could not be asked',
  ])
})
