import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { sayIt } from './support/say-it'
import { carryTo } from './support/wechat'

describe('a report travels from the placard to the household and back, in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>
  let holder = 'resident-fresh'
  /** As long as it lasts, no report comes to the phone. */
  let slowLine = Promise.resolve()

  beforeAll(async () => {
    cloud = await startSampleCloud()
    const carry = carryTo(cloud.url, () => holder)
    phone = createPhone(async (door, call) => {
      if ((call as { procedure: string }).procedure === 'getMyReport') await slowLine
      return carry(door, call)
    })
  })
  afterAll(() => cloud.stop())

  it('a resident scans, says it, looks at it once and gets a receipt', async () => {
    phone.open('pages/placard/index?scene=v1HTA2345678BC')
    await phone.sees('1号楼、2号楼党员中心户')
    await sayIt(phone, '三楼的灯不亮，老人上楼看不清。', '海棠苑1号楼1单元')
    await phone.sees('中心户看得到这件事，看不到您是谁')
    expect(phone.screen().words()).toContain('公共设施坏了')
    await back()
    await phone.sees('在哪儿？')
    await back()
    await phone.sees('什么事？说说就行')
    expect(phone.screen().standsIn('什么事')).toBe('三楼的灯不亮，老人上楼看不清。')
    await phone.screen().tap('下一步')
    await phone.sees('在哪儿？')
    await phone.screen().tap('海棠苑1号楼2单元')
    await phone.sees('海棠苑1号楼2单元')
    await phone.screen().tap('交上去')
    await phone.sees('收到了，谢谢您')
    expect(phone.page().route).toBe('pages/report/receipt/index')
    expect(phone.screen().words()).toContain('由1号党员中心户跟进')
    expect(phone.screen().words()).toContain('您没留姓名电话，请常回来看看。')
    expect(getCurrentPages()).toHaveLength(1)
  })

  it('the household finds it today, takes it on and says how it was settled', async () => {
    holder = 'household-1'
    phone.open('packages/household/today/index')
    await phone.sees('三楼的灯不亮')
    await phone.screen().tap('三楼的灯不亮')
    await phone.sees('我接下')
    await phone.screen().tap('我接下')
    await phone.sees('中心户接下了')
    await phone.screen().tap('办好了')
    await phone.sees('照片（可以不放')
    await phone.screen().tap('自己写一句')
    await phone.sees('/300')
    await phone.screen().write('怎么办的', '换了一个新灯泡，今天刚请物业换的，亮了。')
    await phone.screen().tap('办好了')
    await phone.sees('这样记，对吗？')
    expect(phone.screen().words()).toMatch(/哪天办的今天\d+月\d+日（周.）/)
    await phone.screen().tap('怎么办的：请物业')
    await phone.screen().tap('自己办')
    await phone.screen().tap('就这样')
    await phone.sees('记下了，辛苦了')
    await phone.screen().tap('回到今天')
  })

  it('the resident reads what was done and says it is solved, tapping twice: thanked, and told of no change', async () => {
    holder = 'resident-fresh'
    phone.open('packages/my/reports/index')
    await phone.sees('三楼的灯不亮')
    await phone.screen().tap('三楼的灯不亮')
    await phone.sees('现在解决了吗？')
    expect(phone.screen().words()).toContain('中心户说：换了一个新灯泡，今天刚请物业换的，亮了。')
    let lineIsBack = () => {}
    slowLine = new Promise((resolve) => (lineIsBack = resolve))
    await phone.screen().tap('解决了')
    await phone.sees('有人联系过您吗？')
    expect(() => phone.screen().tap('解决了')).toThrow('no button')
    await phone.screen().tap('有')
    const once = phone.screen().tap('就这么回')
    await Promise.all([once, phone.screen().tap('就这么回')])
    lineIsBack()
    await phone.sees('谢谢您')
    await phone.screen().tap('看这件事')
    await phone.sees('您说解决了，谢谢您')
    expect(phone.screen().words()).not.toContain('刚刚有了变化')
  })

  /** The phone's own way back. */
  function back() {
    return new Promise((done) => wx.navigateBack({ success: done }))
  }
})
