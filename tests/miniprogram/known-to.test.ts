import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { sayIt } from './support/say-it'
import { carryTo } from './support/wechat'

const text = '三单元门口停着三轮车，晚上进不来门。'

describe('a resident lets a household know who they are, in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>
  let holder = 'resident-fresh'

  beforeAll(async () => {
    cloud = await startSampleCloud()
    phone = createPhone(carryTo(cloud.url, () => holder))
  })
  afterAll(() => cloud.stop())

  const tap = (words: string) => phone.screen().tap(words)

  async function openAs(who: string, path: string, queue?: string) {
    holder = who
    phone.closeAll()
    phone.open(path)
    if (queue) {
      await phone.sees(queue)
      await tap(queue)
    }
    await phone.sees(text)
    await tap(text)
  }

  it('ticks for one household, chooses another unit, and has to tick for the one that gets it', async () => {
    phone.open('pages/placard/index?scene=v1HTA3456789CD')
    await phone.sees('3号楼1–2单元党员中心户')
    await sayIt(phone, text, '2单元')
    await phone.sees('中心户看得到这件事')
    await tap('谁能看到')
    await phone.sees('告诉2号党员中心户我是谁')
    await tap('告诉2号党员中心户我是谁')
    await phone.sees('我同意把姓名告诉2号党员中心户，只用来办这件事。')
    await tap('我同意把姓名告诉2号党员中心户')
    await phone.screen().write('怎么称呼您', '方明')
    await tap('返回')
    await phone.sees('告诉2号党员中心户您是方明')
    await tap('在哪儿：')
    await phone.sees('在哪儿？')
    await tap('3单元')
    await phone.sees('告诉3号党员中心户您是方明')
    await tap('交上去')
    await phone.sees('请先在“同意”前面点一下')
    await tap('谁能看到')
    await phone.sees('我同意把姓名告诉3号党员中心户，只用来办这件事。')
    await tap('我同意把姓名告诉3号党员中心户')
    await tap('返回')
    await tap('交上去')
    await phone.sees('由3号党员中心户联系')
    await phone.sees('中心户接下后能看到您的姓名。')
  })

  it('is known to that one', async () => {
    await openAs('household-3', 'packages/household/today/index')
    await phone.sees('我接下')
    await tap('我接下')
    await phone.sees('方明')
    await tap('请社区帮忙')
    await phone.sees('点一个原因就行')
    await tap('我这几天不在')
    await tap('请社区帮忙')
    await phone.sees('交给社区了')
  })

  it('is asked anew, by name, when the community gives it to another', async () => {
    await openAs('worker-haitang', 'packages/worker/overview/index', '中心户请社区帮忙')
    await phone.sees('安排人跟进')
    await tap('安排人跟进')
    await phone.sees('4号党员中心户')
    await tap('4号党员中心户')
    await tap('就这样安排')
    await phone.sees('交给4号党员中心户了')

    await openAs('household-4', 'packages/household/today/index')
    await phone.sees('我接下')
    await tap('我接下')
    await phone.sees('中心户接下了')
    expect(phone.screen().words()).not.toContain('方明')

    await openAs('resident-fresh', 'packages/my/reports/index')
    await phone.sees('现在由4号党员中心户跟进')
    expect(phone.screen().words()).toContain('中心户看不到您的姓名电话。')
    await tap('愿意')
    await phone.sees('您同意让4号党员中心户知道姓名')

    await openAs('household-4', 'packages/household/today/index')
    await phone.sees('方明')
  })

  it('sees it taken over when it is late, with a line that its household reads', async () => {
    await cloud.advance(10 * 86_400_000)
    await openAs('worker-haitang', 'packages/worker/overview/index', '超期没回音')
    await phone.sees('安排人跟进')
    await tap('安排人跟进')
    await phone.sees('上次由它跟进')
    await tap('就这样安排')
    await phone.sees('请先选一个')
    await tap('我来办')
    await tap('这几天您忙，我们先接着办。')
    await tap('就这样安排')
    await phone.sees('归我们办了，请接下。')

    holder = 'household-4'
    phone.closeAll()
    phone.open('packages/household/today/index')
    await phone.sees('社区已接手，您辛苦了')
    expect(phone.screen().words()).toContain('社区说：这几天您忙，我们先接着办。')
    await openAs('resident-fresh', 'packages/my/reports/index')
    await phone.sees('社区已接手')
    expect(phone.screen().words()).not.toContain('这几天您忙')
  })
})
