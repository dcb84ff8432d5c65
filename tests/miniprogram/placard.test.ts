import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { carryTo } from './support/wechat'

const scan = 'pages/placard/index?scene=v1HTA3456789CD'

describe('the placard page before and after its answer, in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>
  let holder = ''
  let line = Promise.resolve()

  beforeAll(async () => {
    cloud = await startSampleCloud()
    const carry = carryTo(cloud.url, () => holder)
    phone = createPhone(async (door, data) => {
      await line
      return carry(door, data)
    })
  }, 60_000)
  afterEach(() => phone?.closeAll())
  afterAll(() => cloud?.stop())

  it('is of use after one change of the screen, and whole after two', async () => {
    const pickUp = open('resident-at-the-placard', scan)
    await phone.sees('有危险，先打电话')
    expect(phone.screen().words()).toMatch(/我要反映.*板凳会报名/)
    expect(phone.page().setData.calls).toBe(1)
    pickUp()
    await phone.sees('3号楼1–2单元党员中心户')
    expect(phone.page().setData.calls).toBe(2)
  })

  it('knows the placard again without waiting', async () => {
    open('resident-at-the-placard', scan)
    await phone.sees('海棠社区 · 海棠苑')
    expect(phone.screen().words()).toContain('编号1002')
    await phone.screen().tap('我要反映')
    await phone.sees('什么事')
    expect(phone.page().route).toBe('pages/report/new/index')
  })

  it('follows a tap that came before the answer, once', async () => {
    const pickUp = open('resident-at-the-placard', 'pages/placard/index?scene=v1HTA2345678BC')
    await phone.sees('我要反映')
    await phone.screen().tap('我要反映')
    await phone.sees('我要反映…')
    await phone.screen().tap('有危险，先打电话')
    await phone.sees('闻到燃气味')
    pickUp()
    await phone.sees('燃气抢修')
    expect(getCurrentPages()).toHaveLength(2)
  })

  it('shows whoever holds a post first what waits there, also without a scan', async () => {
    for (const page of [scan, 'pages/placard/index']) {
      open('household-2', page)()
      await phone.sees('件等您接下')
      expect(phone.screen().words()).toMatch(/[1-9]\d*件等您接下/)
      await phone.screen().tap('件等您接下')
      await phone.sees('2号党员中心户')
      expect(phone.page().route).toBe('packages/household/today/index')
      phone.closeAll()
    }
    open('worker-haitang', 'pages/placard/index')()
    await phone.sees('件等您安排')
    await phone.screen().tap('件等您安排')
    await phone.sees('海棠社区')
    expect(phone.page().route).toBe('packages/worker/overview/index')
  })

  /** Opens it on a line that is silent until the returned function is called. */
  function open(who: string, page: string) {
    let pickUp = () => {}
    line = new Promise((resolve) => (pickUp = resolve))
    holder = who
    phone.open(page)
    return pickUp
  }
})
