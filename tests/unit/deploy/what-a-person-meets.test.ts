import { readDeployOptions } from '../../../config/deploy/options'
import { readOperator } from '../../../config/deploy/operator-keys'
import { toTencentError } from '../../../config/deploy/tencent-error'
import { toDeploySentence } from '../../../config/deploy/to-deploy-sentence'
import { mergeVariables } from '../../../config/deploy/variables'
import { anOperator, keys } from '../../support/tencent/an-operator'
import { startTencent, type Tencent } from '../../support/tencent/start-tencent'

let tencent: Tencent
beforeEach(async () => void (tencent = await startTencent(keys)))
afterEach(() => tencent.stop())

const sentenceOf = async (work: Promise<unknown>) =>
  toDeploySentence(
    await work.then(
      () => 'nothing went wrong',
      (problem: unknown) => problem,
    ),
  )

describe('a deploy is stopped with one sentence that says what to do', () => {
  const wrong: [string, (operator: ReturnType<typeof anOperator>) => void, RegExp][] = [
    [
      'a key that is none',
      (operator) => void (operator.keys = { ...keys, secretId: 'AKIDnobody' }),
      /^TENCENTCLOUD_SECRETID is no key of Tencent Cloud: take /,
    ],
    [
      'a key that is another’s',
      (operator) => void (operator.keys = { ...keys, secretKey: 'another-key' }),
      /^TENCENTCLOUD_SECRETKEY does not belong to TENCENTCLOUD_SECRETID: set both /,
    ],
    [
      'no right',
      () => tencent.refuse('DescribeTables', 'AuthFailure.UnauthorizedOperation'),
      /^The sub-user may not do this: give it QcloudTCBFullAccess/,
    ],
    [
      'an environment that is not there',
      () => tencent.refuse('DescribeEnvs', 'ResourceNotFound'),
      /^There is no such environment in this account: /,
    ],
    [
      'a quota used up',
      () => tencent.refuse('CreateTable', 'LimitExceeded.Table'),
      /^A quota of the plan is used up: see /,
    ],
    [
      'a domain without certificate',
      (operator) => void (operator.domain = { name: 'desk.haiyun.gov.cn' }),
      /^The domain desk\.haiyun\.gov\.cn has no certificate: apply for one /,
    ],
    [
      'a certificate that is none',
      (operator) => void (operator.domain = { name: 'desk.haiyun.gov.cn', certificate: 'no' }),
      /^The domain is not ready: it needs an ICP filing and a certificate/,
    ],
    [
      'hosting that the plan does not have',
      () => tencent.refuse('CreateStaticStore', 'FailedOperation.PayMode'),
      /^Static hosting needs 按量计费: switch /,
    ],
    [
      'an environment that is not ready',
      () => void (tencent.state.status = 'UNAVAILABLE'),
      /is UNAVAILABLE: wait or renew/,
    ],
    ['nobody there', () => tencent.endAfter(0), /^Tencent Cloud cannot be reached: look at the network/],
    [
      'what nobody knows',
      () => tencent.refuse('CreateTable', 'Odd.Code', 'odd things'),
      /^Tencent Cloud refused CreateTable with Odd\.Code: odd things; look the code up/,
    ],
  ]

  it.each(wrong)('%s', async (_, spoil, sentence) => {
    const operator = anOperator(tencent)
    spoil(operator)
    const said = await sentenceOf(operator.apply())
    expect(said).toMatch(sentence)
    expect(said.split('\n')).toHaveLength(1)
    for (const key of [keys.secretId, keys.secretKey]) expect(said).not.toContain(key)
  })

  it('a function of another runtime, which cannot be changed', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    Object.assign(tencent.state.functions.get('clock') ?? {}, { runtime: 'Nodejs8.9' })
    expect(await sentenceOf(operator.apply())).toMatch(
      /^The function clock was made with Nodejs8\.9 and needs Nodejs18\.15, which cannot be changed: /,
    )
  })

  it('a function that could not be made', async () => {
    const operator = anOperator(tencent)
    tencent.whenWritten(
      () => void Object.assign(tencent.state.functions.get('clock') ?? {}, { status: 'CreateFailed' }),
    )
    expect(await sentenceOf(operator.apply())).toMatch(
      /^The function clock is CreateFailed \(InternalError\): run this again, and it is made anew/,
    )
  })

  it('values that stand twice under an index that is to be unique, counted before anything is changed', async () => {
    const operator = anOperator(tencent)
    tencent.state.tables.set('people', { count: 3, indexes: [], notReady: 0 })
    operator.given.LIANXINQIAO_SECRET = 'a-secret-that-was-kept'
    operator.duplicates = 2
    expect(await sentenceOf(operator.apply())).toMatch(
      /^2 values stand twice where people\.person is to be unique: look /,
    )
    expect(tencent.sent.some(({ action }) => action.startsWith('Create'))).toBe(false)
  })

  it('values that came to stand twice meanwhile', async () => {
    tencent.refuse('UpdateTable', 'FailedOperation', 'E11000 duplicate key error collection')
    expect(await sentenceOf(anOperator(tencent).apply())).toMatch(/^Values stand twice where an index of people/)
  })

  it('an environment of a function that would be too long', () => {
    expect(() => mergeVariables('clock', { A: 'x'.repeat(4000) }, { B: 'y'.repeat(100) })).toThrow(
      'would be 4102 bytes of at most 4096: take out in the console',
    )
  })

  it('a key that is not set, by its name', () => {
    expect(() => readOperator({ TENCENTCLOUD_SECRETID: 'id' })).toThrow(/^TENCENTCLOUD_SECRETKEY is not set: take /)
  })

  it.each([
    [['--env']],
    [[]],
    [['--env', 'a b']],
    [['--env', 'street-1', '--force']],
    [['--env', 's-1a2b', '--certificate', 'c']],
  ])('a command that is not understood: %j', (args) =>
    expect(() => readDeployOptions(args)).toThrow(/understands nothing else/),
  )

  it('and a key in an answer is left out', () => {
    const said = `who is ${keys.secretId} with ${keys.secretKey}?`
    expect(toTencentError('DescribeEnvs', { code: 'Odd', message: said }, keys).message).toBe('who is … with …?')
  })
})

describe('what only a person can switch on', () => {
  it('is a line each until it is there', async () => {
    const operator = anOperator(tencent)
    operator.given = {}
    tencent.state.hasLogs = false
    const waiting = (await operator.apply()).filter((line) => line.startsWith('! '))
    expect(waiting).toEqual([
      expect.stringMatching(/^! clock has no WECHAT_APPID: set it in the environment of this command/),
      expect.stringMatching(/^! clock has no WECHAT_SECRET: /),
      expect.stringMatching(/^! clock has no TEMPLATE_RESIDENT: /),
      expect.stringMatching(/^! clock has no TEMPLATE_STAFF: /),
      '! the environment keeps no logs: switch 日志服务 on in the console',
    ])
    expect(tencent.state.functions.get('clock')).toMatchObject({ status: 'Active' })
  })
})
