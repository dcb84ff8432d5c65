import type { Browser } from 'playwright-core'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { sayIt } from './support/say-it'
import { hardest } from './support/sizes'

const hourMs = 60 * 60 * 1000
const said = '楼道里堆了三辆旧自行车，出门要侧着身子。'

describe('a bench meeting, from a report to what came of it', () => {
  let cloud: SampleCloud
  let browser: Browser
  let tabs: Record<'reporter' | 'host' | 'zhou' | 'wu' | 'zheng', Tab>
  let code = ''

  beforeAll(async () => {
    ;[cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])
    const tab = (who: string) => openTab(browser, cloud.url, who, hardest)
    tabs = {
      reporter: await tab('neighbour-reporter'),
      host: await tab('household-1'),
      zhou: await tab('neighbour-zhou'),
      wu: await tab('neighbour-wu'),
      zheng: await tab('neighbour-zheng'),
    }
  }, 60_000)
  afterAll(async () => {
    await Promise.all(Object.values(tabs ?? {}).map((tab) => tab.close()))
    await Promise.all([cloud?.stop(), browser?.close()])
  })

  it('a neighbour says what bothers them', async () => {
    const { open, sees, press } = tabs.reporter
    await open('pages/placard/index?scene=v1HTA2345678BC')
    await sayIt(tabs.reporter, said, '海棠苑1号楼1单元')
    await press('交上去')
    await sees('收到了，谢谢您')
  })

  it('the household opens a meeting from it, behind 更多: two taps, and here two seats', async () => {
    const { open, sees, press, choose, write, page } = tabs.host
    await open('packages/household/today/index')
    await press(said)
    await press('更多')
    await press('开个板凳会')
    await sees('看一看，对了就发')
    expect(await page.getByRole('textbox', { name: '第1件' }).last().inputValue()).toBe(said)
    await choose('限6个')
    await write('限几个座位', '2')
    await press('发给邻居们')
    await sees('要来的 · 0人')
    await sees('2个座位，还空2个')
  })

  it('two neighbours sit down, the third waits', async () => {
    for (const tab of [tabs.zhou, tabs.wu]) {
      await findMeeting(tab)
      await tab.press('我来')
      await tab.sees('好的，等您来。')
      await tab.sees('到场时给中心户看这个码')
      await tab.press('看这次板凳会')
    }
    await findMeeting(tabs.zheng)
    await tabs.zheng.sees('座位不够了')
    await tabs.zheng.write('怎么称呼您', '老郑')
    await tabs.zheng.press('先排候补')
    await tabs.zheng.sees('候补第1位')
  })

  it('one cancels, and the seat is offered to the one who waits, who takes it', async () => {
    await tabs.wu.press('来不了了，取消')
    await tabs.wu.press('取消报名')
    await tabs.wu.sees('取消了。改主意了，再来报名就行。')

    const { sees, press, page } = tabs.zheng
    await page.reload()
    await sees('空出了座位，给您留到')
    await press('我来坐')
    await sees('好的，等您来。')
    code = (await page.locator('.seat-code:visible').innerText()).trim()
    expect(code).toMatch(/^[2-9A-Z]{6}$/)
  })

  it('on the day they arrive, by code, by a tap, and without a phone', async () => {
    await toTheHourBefore()
    const { sees, press, write, page } = tabs.host
    await page.reload()
    await write('六位码', code)
    await press('看过码，到场')
    await sees('老郑到了。')
    await press('第1位报名的邻居，到场')
    await sees('这位邻居到了。')
    await press('没报名，直接来的')
    await write('怎么称呼', '刘大爷')
    await press('加上')
    await sees('加上了，现在到了3人。')
    await press('第1位报名的邻居，点错了')
    await sees('第1位报名的邻居：改回还没到。')
    await press('第1位报名的邻居，到场')
    await sees('这位邻居到了。')
    await press('刘大爷，点错了')
    await sees('刘大爷：从名单上去掉了。')
    expect(await complaintsOn(page)).toEqual([])
  })

  it('the household writes the minutes, is shown what gives somebody away, and publishes them without it', async () => {
    await cloud.advance(2 * hourMs)
    const { sees, press, write, page } = tabs.host
    await page.reload()
    await press('写纪要')
    await write('第1件，大家怎么说', '老郑说旧车是他的，这周就挪走。302户说好。')
    await press('记一件说好了的事')
    await write('第1件，做什么', '旧自行车挪到车棚')
    await press('写好了，看一看')
    await sees('下面这些可能认出邻居')
    await sees('邻居的姓名：“老郑”，请改一改。')
    await sees('“302户”像是门牌号。是的话，请改一改。')
    expect(await complaintsOn(page)).toEqual([])
    await press('这不是门牌号')
    await press('去改一改')
    await sees('邻居的姓名：“老郑”，请改一改。')
    await write('第1件，大家怎么说', '车主说这周就挪走。302户说好。')
    await press('写好了，看一看')
    await sees('大家说：车主说这周就挪走。302户说好。')
    await press('发给大家')
    await sees('纪要出来了')
  })

  it('who said it reads what came of it, on the report and on the meeting', async () => {
    const { open, sees, press } = tabs.reporter
    await open('packages/my/reports/index')
    await press(said)
    await sees('板凳会上商量了：车主说这周就挪走。')
    await findPast(tabs.reporter)
    await sees('旧自行车挪到车棚')
    await sees('这里聊的有您反映的事')
  })

  /** The doors are open from two hours before; the draft begins on a day and at an hour of its own. */
  async function toTheHourBefore() {
    const coming = await askAt(cloud.url)('household-1', 'household', 'listHostedMeetings', { list: 'coming' })
    const [meeting] = coming.rows as { startAt: string }[]
    if (!meeting) throw new Error('no meeting is to come')
    await cloud.advance(Date.parse(meeting.startAt) - Date.now() - hourMs)
  }

  async function findMeeting({ open, press, sees }: Tab) {
    await open('pages/placard/index?scene=v1HTA2345678BC')
    await press('板凳会报名')
    await sees('要来的')
    await press(said.slice(0, 10))
    await sees('几个人来？')
  }

  async function findPast({ open, choose, press }: Tab) {
    await open('pages/placard/index?scene=v1HTA2345678BC')
    await press('板凳会报名')
    await choose('以前的')
    await press(said.slice(0, 10))
  }
})
