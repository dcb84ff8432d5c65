import tcb from '@cloudbase/node-sdk'
import { startCloud } from 'local-cloudbase'
import { callsOf } from '../../config/deploy/cost/count-calls'
import { measureUsage } from '../../config/deploy/cost/measure-usage'
import { clockTicks, noteUsed } from '../../config/deploy/cost/print-cost'
import { prices } from '../../config/deploy/cost/prices'
import { monthOf, toYuan } from '../../config/deploy/cost/to-cost'
import { YUAN_MAX } from '../../config/deploy/cost/to-cost-lines'
import { openDuplicateCount } from '../../config/deploy/count-duplicates'
import { openTencentCloud } from '../../config/deploy/tencent-cloud'
import { cloud as definition } from '../../config/cloud'
import { keys } from '../support/tencent/an-operator'
import { startTencent } from '../support/tencent/start-tencent'

describe('what a month costs', () => {
  it('is counted from what happens in the sample street', async () => {
    const usage = await measureUsage()
    expect(usage.idleTick.invocations).toBe(1)
    expect(usage.wholeLife.invocations).toBe(13)
    expect(usage.bareLife.invocations).toBe(5)
    expect(callsOf(usage.bareLife)).toBeLessThan(callsOf(usage.wholeLife))
    for (const { database } of Object.values(usage)) expect(database).toBeGreaterThan(0)
    const month = monthOf(usage, clockTicks(), 'wholeLife', 10_000)
    expect(toYuan(month, prices)).toBeLessThanOrEqual(YUAN_MAX)
  })

  it('so far is asked of Tencent Cloud, and written where the desk reads it', async () => {
    const tencent = await startTencent(keys)
    const local = await startCloud({ port: 0, definition })
    const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${local.url}/admin` })
    const cloud = openTencentCloud({ env: 'street-1a2b', region: 'ap-shanghai' }, keys, tencent.addresses)
    Object.assign(tencent.state.quota, {
      FunctionInvocationpkg: 100_000,
      DbReadpkg: 150_000,
      DbWritepkg: 50_000,
      StorageSizepkg: 1.5,
    })
    const at = new Date('2026-01-12T02:00:00Z')
    for (let twice = 0; twice < 2; twice++)
      expect(await noteUsed(cloud, app, at)).toEqual([
        'street-1a2b this month: 100000 calls of functions, 150000 reads, 50000 writes: 300000 of 200000; about ¥24.90',
        expect.stringContaining('plans of today: '),
      ])
    const { data } = (await app.database().collection('operations').get()) as { data: object[] }
    expect(data).toEqual([
      {
        _id: 'used',
        at,
        invocations: 100_000,
        reads: 150_000,
        writes: 50_000,
        storage: 1.5,
        calls: 300_000,
        callsOfPlan: 200_000,
        yuan: 24.9,
        pricesOf: '2026-11-23',
      },
    ])
    await Promise.all([local.stop(), tencent.stop()])
  })
})

describe('before an index is to be unique', () => {
  it('the values that stand twice are counted in the database', async () => {
    const local = await startCloud({ port: 0, definition })
    const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${local.url}/admin` })
    const things = [1, 2, 2, 3, 3, 3].map((of, place) => ({ _id: `thing-${place}`, of, and: 'x' }))
    await app.database().collection('operations').add(things)
    const count = openDuplicateCount(app)
    expect(await count('operations', ['of'])).toBe(2)
    expect(await count('operations', ['of', 'and'])).toBe(2)
    expect(await count('operations', ['_id'])).toBe(0)
    await local.stop()
  })
})
