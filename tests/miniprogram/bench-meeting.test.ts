import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { sayIt } from './support/say-it'
import { carryTo } from './support/wechat'

const said = '楼道里堆了三辆旧自行车，出门要侧着身子。'
const hourMs = 60 * 60 * 1000

describe('a bench meeting, from a report to what came of it, in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>
  let holder = 'neighbour-reporter'

  beforeAll(async () => {
    cloud = await startSampleCloud()
    phone = createPhone(carryTo(cloud.url, () => holder))
  }, 60_000)
  afterAll(() => cloud.stop())

  it('a neighbour says it, and the household opens a meeting from it in two taps', async () => {
    phone.open('pages/placard/index?scene=v1HTA2345678BC')
    await phone.sees('我要反映')
    await sayIt(phone, said, '海棠苑1号楼1单元')
    await tap('交上去')
    await phone.sees('收到了，谢谢您')

    holder = 'household-1'
    await tapping('packages/household/today/index', said)
    await tap('更多')
    await tap('开个板凳会')
    await phone.sees('看一看，对了就发')
    await tap('限6个')
    await phone.sees('1到300个')
    await phone.screen().write('限几个座位', '1')
    await tap('发给邻居们')
    await phone.sees('1个座位，还空1个')
  })

  it('one neighbour sits, one waits, is offered the seat and takes it', async () => {
    holder = 'neighbour-wu'
    await comeIn()
    await phone.sees('好的，等您来。')
    holder = 'neighbour-zheng'
    await comeIn('先排候补')
    await phone.sees('候补第1位')
    holder = 'neighbour-wu'
    await openMine()
    await tap('来不了了，取消')
    await tap('取消报名')
    await phone.sees('取消了。改主意了，再来报名就行。')
    holder = 'neighbour-zheng'
    await openMine()
    await phone.sees('给您留到')
    await tap('我来坐')
    await phone.sees('到场时给中心户看这个码')
  })

  it('they arrive, the minutes go out, and who said it reads what came of it', async () => {
    await toTheHourAfter()
    holder = 'household-1'
    await tapping('packages/household/meetings/index', said)
    // The cloud's clock was moved, this phone's was not.
    await phone.sees('今天')
    await tap('第1位报名的邻居，到场')
    await phone.sees('这位邻居到了。')
    await tap('写纪要')
    await phone.sees('写事就好')
    await phone.screen().write('第1件，大家怎么说', '车主说这周就挪走。')
    await tap('写好了，看一看')
    await phone.sees('大家会看到这些')
    await tap('发给大家')
    await phone.sees('纪要出来了')

    holder = 'neighbour-reporter'
    await tapping('packages/my/reports/index', said)
    await phone.sees('板凳会上商量了：车主说这周就挪走。')
  })

  async function toTheHourAfter() {
    const coming = await askAt(cloud.url)('household-1', 'household', 'listHostedMeetings', { list: 'coming' })
    const [meeting] = coming.rows as { startAt: string }[]
    if (!meeting) throw new Error('no meeting is to come')
    await cloud.advance(Date.parse(meeting.startAt) - Date.now() + hourMs)
  }

  /** Waits until the button is there, and presses it. */
  async function tap(words: string) {
    await phone.sees(words.split('，')[0] ?? words)
    await phone.screen().tap(words)
  }

  /** Opens a page on an empty pile, as somebody else's phone would, and presses. */
  async function tapping(page: string, words: string) {
    phone.closeAll()
    phone.open(page)
    await tap(words)
  }

  async function comeIn(words = '我来') {
    await tapping('packages/meeting/list/index?communityId=community-haitang', said.slice(0, 10))
    await tap(words)
  }

  async function openMine() {
    await tapping('packages/meeting/list/index?communityId=community-haitang', said.slice(0, 10))
  }
})
