import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { carryTo } from './support/wechat'

describe('presses as people make them, in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>
  let holder = 'resident-fresh'

  beforeAll(async () => {
    cloud = await startSampleCloud()
    phone = createPhone(carryTo(cloud.url, () => holder))
  })
  beforeEach(async () => {
    phone.open('pages/placard/index?scene=v1HTA2345678BC')
    await phone.sees('我要反映')
  })
  afterEach(() => phone.closeAll())
  afterAll(() => cloud.stop())

  it('twice in a row open a page once', async () => {
    await Promise.all([phone.screen().tap('我要反映'), phone.screen().tap('我要反映')])
    await phone.sees('什么事？说说就行')
    expect(getCurrentPages()).toHaveLength(2)
  })

  it('into a box on a sheet find it where it is drawn, and on a page too', async () => {
    await phone.screen().tap('我要反映')
    await phone.sees('什么事？说说就行')
    expect(phone.screen().isFixed('什么事')).toBe(false)
    holder = 'household-2'
    phone.open('packages/household/list/index?list=toAccept')
    await phone.sees('楼道灯坏了三天了')
    await phone.screen().tap('楼道灯坏了三天了')
    await phone.sees('我接下')
    await phone.screen().tap('我接下')
    await phone.sees('中心户接下了')
    await phone.screen().tap('办好了')
    await phone.sees('照片（可以不放')
    await phone.screen().tap('自己写一句')
    await phone.sees('/300')
    expect(phone.screen().isFixed('怎么办的')).toBe(true)
  })
})
