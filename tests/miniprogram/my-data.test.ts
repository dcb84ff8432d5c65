import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { carryTo } from './support/wechat'

const page = 'packages/my/data/index'

describe('what we keep of a person, in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>

  beforeAll(async () => {
    cloud = await startSampleCloud()
    phone = createPhone(carryTo(cloud.url, () => 'resident-wang'))
  })
  afterEach(() => phone.closeAll())
  afterAll(() => cloud.stop())

  it('is collected with one press and handed over in a press of its own', async () => {
    await collected()
    expect(phone.files.handedOver).toEqual([])
    await phone.screen().tap('发给自己')
    expect(phone.files.handedOver).toEqual([
      { name: expect.stringMatching(/^连心桥-我的数据-.*\.txt$/), text: expect.stringMatching(/^连心桥 我的数据（/) },
    ])
    expect(phone.screen().words()).not.toContain('文件没有交到您手里')
  })

  it('is one file on the phone, however often it is handed over', async () => {
    await collected()
    await phone.screen().tap('发给自己')
    await phone.screen().tap('发给自己')
    expect(phone.files.count()).toBe(1)
  })

  it('is gone from the phone too once it is deleted', async () => {
    await collected()
    await phone.screen().tap('发给自己')
    await phone.screen().tap('删除我的数据')
    await phone.screen().tap('删除')
    await phone.sees('都已删除')
    expect(phone.files.count()).toBe(0)
  })

  async function collected() {
    phone.open(page)
    await phone.sees('存一份带走')
    await phone.screen().tap('存一份带走')
    await phone.sees('文件好了')
  }
})
