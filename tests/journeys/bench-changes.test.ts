import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { root } from '../../config/root'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { hardest } from './support/sizes'

let cloud: SampleCloud
let browser: Browser
let pressed = 0

beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])), 60_000)
afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

const tabOf = (who: string) => openTab(browser, cloud.url, who, hardest)
const ask = (who: string, door: string, procedure: string, input: object) =>
  askAt(cloud.url)(who, door, procedure, input)
const command = (who: string, door: string, procedure: string, input: object) =>
  ask(who, door, procedure, { commandId: `benchchanges${String(++pressed).padStart(8, '0')}`, ...input })

/** Nobody finds fault with the page, and it lies where it can be looked at. */
async function isFine(tab: Tab, name: string) {
  expect(await complaintsOn(tab.page)).toEqual([])
  const folder = join(root, 'dist/screens', `${hardest.width}-${hardest.scale}`)
  mkdirSync(folder, { recursive: true })
  await tab.photograph(join(folder, `bench-${name}.png`))
}

describe('a bench meeting that changes: one seat, three who would like to come', () => {
  let meetingId = ''
  let tabs: Record<'host' | 'zhou' | 'wu' | 'zheng', Tab>

  beforeAll(async () => {
    const opened = await ask('household-1', 'household', 'openMeeting', { formId: 'benchthatchanges0001' })
    meetingId = String(opened.meetingId)
    const startAt = new Date(Date.now() + 3 * 24 * 3_600_000).toISOString()
    const plan = { place: '1号楼前的葡萄架下', startAt, seats: 1, topics: ['晾衣绳拉在哪儿'] }
    await command('household-1', 'household', 'planMeeting', { meetingId, ...plan })
    await command('household-1', 'household', 'publishMeeting', { meetingId })
    for (const who of ['neighbour-zhou', 'neighbour-wu', 'neighbour-zheng'])
      await command(who, 'resident', 'signUp', { meetingId, party: 1 })
    tabs = {
      host: await tabOf('household-1'),
      zhou: await tabOf('neighbour-zhou'),
      wu: await tabOf('neighbour-wu'),
      zheng: await tabOf('neighbour-zheng'),
    }
  })
  afterAll(() => Promise.all(Object.values(tabs ?? {}).map((tab) => tab.close())))

  it('the host moves it and says why; everybody keeps their seat', async () => {
    const { host } = tabs
    await host.open(`packages/household/meeting/index?meetingId=${meetingId}`)
    await host.press('改时间地点')
    await host.write('在哪儿', '3号楼活动室')
    await host.choose('换个宽敞的地方。')
    await isFine(host, 'moving')
    await host.press('就这样改')
    await host.sees('改好了。大家的位子都留着，会再问一遍来不来。')
    await host.sees('时间地点改过，因为：换个宽敞的地方。')
    await host.sees('改了时间，还没回话')
    await isFine(host, 'moved')
  })

  it('who sits is asked again, and still comes', async () => {
    await opens(tabs.zhou)
    await tabs.zhou.sees('时间地点改了，您还来吗？')
    await isFine(tabs.zhou, 'asked-again')
    await tabs.zhou.press('我还来')
    await tabs.zhou.sees('好的，等您来。')
    const { guests } = await ask('household-1', 'household', 'getMeetingAsHost', { meetingId })
    expect(guests).toMatchObject([{ asksAgain: false }])
  })

  it('a seat that becomes free is passed on by the one it was held for', async () => {
    await tabs.zhou.press('来不了了，取消')
    await tabs.zhou.press('取消报名')
    await tabs.zhou.sees('取消了。改主意了，再来报名就行。')
    await opens(tabs.wu)
    await tabs.wu.sees('空出了座位，给您留到')
    await isFine(tabs.wu, 'offered')
    await tabs.wu.press('让给别人')
    await tabs.wu.sees('让给别人了，谢谢您。')
    await isFine(tabs.wu, 'passed')
    await opens(tabs.zheng)
    await tabs.zheng.press('我来坐')
    await tabs.zheng.sees('好的，这个座位是您的了。')
  })

  it('the host calls it off and says why, and who would have come reads it', async () => {
    const { host, zheng } = tabs
    await host.page.reload()
    await host.press('这次不开了')
    await host.choose('天气不好，改天再坐。')
    await isFine(host, 'calling-off')
    await host.press('不开了')
    await host.sees('记下了，报名的邻居都会知道。')
    await zheng.page.reload()
    await zheng.sees('不开了，因为：天气不好，改天再坐。')
    await isFine(zheng, 'called-off')
  })

  const opens = ({ open }: Tab) => open(`packages/meeting/detail/index?meetingId=${meetingId}`)
})

describe('several neighbours say much the same', () => {
  const said = '楼道灯坏了三天了，晚上上楼看不见台阶。'
  let tabs: Record<'worker' | 'host', Tab>

  beforeAll(async () => void (tabs = { worker: await tabOf('worker-haitang'), host: await tabOf('household-2') }))
  afterAll(() => Promise.all(Object.values(tabs ?? {}).map((tab) => tab.close())))

  it('the worker is shown what belongs together, and who could ask the neighbours to sit down', async () => {
    const { open, press, sees } = tabs.worker
    await open('packages/worker/overview/index')
    await press('板凳会')
    await sees('同一楼栋30天内3件相近的反映，开个板凳会？')
    await sees('可以请2号党员中心户来开。')
    await isFine(tabs.worker, 'suggested')
    await press(said)
    await sees('编号')
  })

  it('the household asks them, from one of the reports', async () => {
    const { open, press, sees } = tabs.host
    await open('packages/household/today/index')
    await sees('等您写纪要 · 1次')
    await press(said)
    await press('更多')
    await press('开个板凳会')
    await sees('看一看，对了就发')
    await press('发给邻居们')
    await sees('要来的 · 0人')
  })

  it('the worker finds the meeting among those to come', async () => {
    const { open, press, sees } = tabs.worker
    await open('packages/worker/meetings/index')
    await press(`聊聊：${said}`)
    await sees('还没有人报名')
    await sees('2号党员中心户请大家来坐坐')
  })
})
