import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { carryTo } from './support/wechat'

describe('a page that cannot be drawn, in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>
  let getStorageSync: typeof wx.getStorageSync

  beforeAll(async () => {
    cloud = await startSampleCloud()
    phone = createPhone(carryTo(cloud.url, () => 'resident-fresh'))
    getStorageSync = wx.getStorageSync.bind(wx)
    jest.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    phone.closeAll()
    mend()
  })
  afterAll(() => cloud.stop())

  it('says so with the phone number of the community last stood at, and can be opened again', async () => {
    phone.open('pages/placard/index?scene=v1HTA2345678BC')
    await phone.sees('我要反映')
    breakAll((key) => key.startsWith('draft-'))
    await phone.screen().tap('我要反映')
    await phone.sees('这一页出了点问题')
    expect(phone.screen().words()).toContain('海棠社区')
    expect(phone.page().route).toBe('pages/report/new/index')
    mend()
    await phone.screen().tap('再打开一次')
    await phone.sees('什么事？说说就行')
  })

  it('leaves the way home open, where all works', async () => {
    phone.open('pages/placard/index?scene=v1HTA2345678BC')
    await phone.sees('我要反映')
    breakAll((key) => key.startsWith('draft-'))
    await phone.screen().tap('我要反映')
    await phone.sees('这一页出了点问题')
    await phone.screen().tap('回首页')
    await phone.sees('家门口的事，跟我们说说。')
    expect(phone.page().route).toBe('pages/placard/index')
  })

  it('says so even where the phone can read nothing of what it kept', async () => {
    phone.open('pages/placard/index?scene=v1HTA2345678BC')
    await phone.sees('我要反映')
    breakAll(() => true)
    await phone.screen().tap('我要反映')
    await phone.sees('这一页出了点问题')
  })

  /** As on a phone whose storage is damaged: WeChat throws. */
  function breakAll(isBroken: (key: string) => boolean) {
    wx.getStorageSync = (key) => {
      if (isBroken(key)) throw new Error('getStorageSync:fail')
      return getStorageSync<never>(key)
    }
  }
  function mend() {
    wx.getStorageSync = getStorageSync
  }
})
