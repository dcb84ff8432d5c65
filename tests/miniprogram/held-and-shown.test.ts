import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
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
    await tap('我要反映')
    await phone.sees('谁能知道是我说的?')
    await phone.screen().write('姓名', '王淑芬')
    await phone.screen().write('电话', '13900000001')
    await tap('不留姓名')
    expect(() => phone.screen().standsIn('姓名')).toThrow('no box')
    await tap('只告诉社区我是谁')
    expect(phone.screen().standsIn('姓名')).toBe('王淑芬')
    expect(phone.screen().standsIn('电话')).toBe('13900000001')
  })

  it("so are a neighbour's", async () => {
    open('household-1', 'packages/household/file/index')
    await tap('本人同意我代说')
    await phone.screen().write('怎么称呼', '刘奶奶')
    await tap('不写姓名')
    await tap('本人同意我代说')
    expect(phone.screen().standsIn('怎么称呼')).toBe('刘奶奶')
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
