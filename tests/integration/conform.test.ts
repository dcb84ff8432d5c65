import tcb from '@cloudbase/node-sdk'
import { startCloud, type Cloud } from 'local-cloudbase'
import { doorsIn } from '../../config/build-functions'
import { cloud as definition } from '../../config/cloud'
import { askDeployed } from '../../config/conform/ask-deployed'
import { askDoors, byHand } from '../../config/conform/ask-doors'
import { askEnvironment, COLLECTION } from '../../config/conform/ask-environment'
import { askOverHttp } from '../../config/conform/ask-over-http'
import { askTraces } from '../../config/conform/ask-traces'
import { toTable } from '../../config/conform/finding'
import { toFindings } from '../../config/conform/run-conformance'
import { openTencentCloud } from '../../config/deploy/tencent-cloud'
import { root } from '../../config/root'
import { localEnvironment } from '../../config/start/local-environment'
import { localRoutes } from '../../config/start/local-routes'
import { anOperator, keys } from '../support/tencent/an-operator'
import { startTencent, type Tencent } from '../support/tencent/start-tencent'

let tencent: Tencent
let local: Cloud
beforeAll(async () => {
  tencent = await startTencent(keys)
  local = await startCloud({
    port: 0,
    definition: { collections: { ...definition.collections, [COLLECTION]: {} } },
    functions: `${root}/dist/cloudfunctions`,
    functionEnv: localEnvironment,
    http: localRoutes,
  })
})
afterAll(() => Promise.all([tencent.stop(), local.stop()]))

const cloud = () => openTencentCloud({ env: 'street-1a2b', region: 'ap-shanghai' }, keys, tencent.addresses)
const app = () =>
  tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${local.url}/admin`, timeout: 60_000 })

describe('what nobody has seen live is asked', () => {
  it('of tables, rules and aggregations, and nothing is left behind', async () => {
    expect(await askEnvironment(cloud(), app(), 0)).toEqual([
      {
        what: 'CreateTable of a table that is there is refused',
        is: 'as the local cloud',
        detail: 'FailedOperation',
      },
      { what: 'the rule of a collection can be set and read back', is: 'as the local cloud' },
      {
        what: 'an index is there once the call that makes it has answered',
        is: 'as the local cloud',
        detail: 'refused 1 times before',
      },
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
    const findings = await askEnvironment(cloud(), app(), 0)
    expect(findings[1]).toMatchObject({ is: 'could not ask', detail: 'UnsupportedOperation: not here' })
    tencent.agree()
  })
})

describe('what a deploy set is read back', () => {
  it('as it was set', async () => {
    const said = async () => (await askDeployed(cloud())).map(({ is, detail }) => `${is}: ${detail}`)
    expect(await said()).toEqual([
      'differs: READONLY',
      'differs: there is none',
      'could not ask: the desk has no domain of its own yet',
    ])
    await anOperator(tencent).apply()
    expect(await said()).toEqual([
      'as the local cloud: CUSTOM',
      'as the local cloud: CUSTOM',
      'as the local cloud: desk.haiyun.gov.cn',
    ])
  })
})

describe('the desk’s address is asked as a browser asks it', () => {
  it('for its policy, headers in another case, a cookie there and back', async () => {
    const findings = await askOverHttp(() => Promise.resolve(local.url))
    expect(findings.map(({ is, detail }) => `${is}: ${detail}`)).toEqual([
      'as the local cloud: 200, with a policy',
      'as the local cloud: 200',
      'as the local cloud: with all of its attributes',
      'as the local cloud: waiting',
    ])
  })

  it('and where there is none yet, that is said', async () => {
    const findings = await askOverHttp(() => Promise.reject(new Error('the desk has no domain of its own yet')))
    expect(new Set(findings.map(({ is, detail }) => `${is}: ${detail}`))).toEqual(
      new Set(['could not ask: the desk has no domain of its own yet']),
    )
  })
})

describe('how timers and WeChat’s messages come is read from what doors left behind', () => {
  const asked = async () => (await askTraces(app(), local.time.now())).map(({ is }) => is)
  const keep = (collection: string, document: object) => app().database().collection(collection).add(document)

  it('once they came', async () => {
    expect(await asked()).toEqual(['could not ask', 'could not ask'])
    await local.runTimer('clock')
    await keep('reports', { _id: 'report-1', photos: [{ fileId: 'cloud://a/b.jpg', checked: true }] })
    expect(await asked()).toEqual(['as the local cloud', 'as the local cloud'])
  })

  it('also where they were refused', async () => {
    await app().database().collection('reports').doc('report-1').remove()
    await keep('reports', { _id: 'report-2', photos: [{ fileId: 'cloud://a/b.jpg', checked: false, look: 'late' }] })
    local.time.advance(2 * 3_600_000)
    for (let tick = 0; tick < 12; tick++) await local.call('clock', { Type: 'Timer' }, { openId: 'o-1' })
    expect(await asked()).toEqual(['differs', 'differs'])
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
    expect.stringMatching(/^could not ask {7}long-term templates for a street office \(look /),
    '1 as the local cloud, 1 differ, 1 could not be asked',
  ])
})
