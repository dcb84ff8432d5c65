import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { carryTo } from './support/wechat'

const words = '我这几天出门了'

describe('a sheet in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>

  beforeAll(async () => {
    cloud = await startSampleCloud()
    phone = createPhone(carryTo(cloud.url, () => 'household-2'))
  }, 60_000)
  afterEach(() => phone?.closeAll())
  afterAll(() => cloud?.stop())

  it('is closed by the back key, which then closes the page, and has its words again', async () => {
    phone.open('packages/household/today/index')
    await tap('一楼下水道返味')
    await tap('请社区帮忙')
    await phone.sees('点一个原因就行')
    await tap('想多说一句')
    await phone.sees('/300')
    await phone.screen().write('想多说一句', words)
    phone.back()
    await phone.seesNoMore('点一个原因就行')
    expect(phone.page().route).toBe('packages/household/report/index')

    await tap('请社区帮忙')
    await phone.sees('点一个原因就行')
    expect(phone.screen().standsIn('想多说一句')).toBe(words)
    await tap('返回')
    await phone.seesNoMore('点一个原因就行')
    phone.back()
    expect(phone.page().route).toBe('packages/household/today/index')
  })

  it('has no words any more once they were sent, and does not keep the way back from being taken', async () => {
    phone.open('packages/household/today/index')
    await tap('一楼下水道返味')
    await tap('请社区帮忙')
    await phone.sees('点一个原因就行')
    expect(phone.screen().standsIn('想多说一句')).toBe(words)
    await tap('我这里办不了')
    await phone.screen().tap('请社区帮忙')
    await phone.sees('交给社区了')
    expect(wx.getStorageInfoSync().keys.filter((key) => key.startsWith('draft-sheet'))).toEqual([])
    await tap('回到今天')
    await phone.sees('要办的事')
    expect(phone.page().route).toBe('packages/household/today/index')
  })

  async function tap(said: string) {
    await phone.sees(said)
    await phone.screen().tap(said)
  }
})
