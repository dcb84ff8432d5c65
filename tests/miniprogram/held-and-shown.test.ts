import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { sayIt } from './support/say-it'
import { carryTo } from './support/wechat'

describe('what is sent is what is shown, in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>
  let holder = ''

  beforeAll(async () => {
    cloud = await startSampleCloud()
    phone = createPhone(carryTo(cloud.url, () => holder))
  }, 60_000)
  afterEach(() => phone?.closeAll())
  afterAll(() => cloud?.stop())

  it('a name and phone that were put away are there to be seen again before they are sent', async () => {
    open('resident-at-the-door', 'pages/placard/index?scene=v1HTA2345678BC')
    await phone.sees('我要反映')
    await sayIt(phone, '楼口的台阶松了。', '海棠苑1号楼1单元')
    await tap('留个电话好回您话')
    await phone.sees('电话（可不留）')
    await phone.screen().write('电话', '13900000001')
    await tap('返回')
    await phone.sees('电话13900000001')
    await phone.screen().tap('谁能看到')
    await tap('告诉社区我是谁')
    await phone.sees('怎么称呼您')
    await phone.screen().write('怎么称呼您', '王淑芬')
    await tap('只说事')
    await phone.seesNoMore('怎么称呼您')
    await tap('告诉社区我是谁')
    await phone.sees('怎么称呼您')
    expect(phone.screen().standsIn('怎么称呼您')).toBe('王淑芬')
    await tap('返回')
    await phone.sees('中心户看得到这件事，只有社区知道您是王淑芬')
  })

  it("so are a neighbour's", async () => {
    open('household-1', 'packages/household/neighbour-report/index')
    await tap('本人同意我代说')
    await phone.sees('怎么称呼')
    await phone.screen().write('怎么称呼', '刘奶奶')
    await tap('不写姓名')
    await phone.seesNoMore('怎么称呼')
    await tap('本人同意我代说')
    await phone.sees('怎么称呼')
    expect(phone.screen().standsIn('怎么称呼')).toBe('刘奶奶')
  })

  it('a worker who looked into another community picks a building there, and the slip names its office', async () => {
    open('worker-street', 'packages/worker/neighbour-report/index')
    await tap('选楼栋')
    await tap('海棠社区')
    await tap('1号楼')
    await phone.sees('海棠苑1号楼')
    await phone.screen().write('居民怎么说的', '楼口的台阶松了。')
    await tap('换一栋楼')
    await tap('换一个社区')
    await tap('返回')
    await tap('记下来，给居民一张小条')
    await phone.sees('请选一下是哪栋楼。')
    expect(phone.screen().words()).not.toContain('海棠苑')

    await tap('选楼栋')
    await tap('银杏社区')
    await tap('21号楼')
    await tap('记下来，给居民一张小条')
    await phone.sees('打银杏社区电话0532-5550-0102')
    expect(phone.screen().words()).toMatch(/查询码\S+/)
  })

  it('a household reads its buildings with their estate', async () => {
    open('household-1', 'packages/household/neighbour-report/index')
    await phone.sees('海棠苑1号楼')
    await phone.sees('海棠苑2号楼')
  })

  it('what was still wrong is there again when the page was left, and goes along once', async () => {
    const wrong = '花盆又摆回去了'
    const reports = await askAt(cloud.url)('resident-wang', 'resident', 'listMyReports', {})
    const { reportId } = (reports.rows as { reportId: string; state: string }[]).find(
      ({ state }) => state === 'resolved',
    ) ?? { reportId: '' }
    open('resident-wang', `packages/my/report/index?reportId=${reportId}`)
    await tap('还差一点')
    await phone.sees('还差什么？')
    await phone.screen().write('补充的话', wrong)
    await tap('不写了')
    await phone.sees('社区接着办')
    await tap('看这件事')
    await tap('补充一句')
    await phone.sees('7/300')
    expect(phone.screen().standsIn('补充的话')).toBe(wrong)
    await tap('补充上去')
    await phone.sees('您补充了情况')
    const report = await askAt(cloud.url)('resident-wang', 'resident', 'getMyReport', { reportId })
    expect(JSON.stringify(report).split(wrong)).toHaveLength(2)
  })

  async function tap(words: string) {
    await phone.sees(words)
    await phone.screen().tap(words)
  }

  function open(who: string, page: string) {
    holder = who
    phone.open(page)
  }
})
