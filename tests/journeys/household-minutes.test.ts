import type { Browser } from 'playwright-core'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { waitUntilAtRest } from './support/wait-until-at-rest'

const heightPx = 640

describe.each([1, 1.65])('the household’s minutes, on a screen of 360 by 640 with type at %s', (scale) => {
  const texts = ['门口的灯不亮', '门口的锁坏了', '门口的砖松了'].map((text) => `${text}，看着有几天了。`)
  const [lamp, lock, brick] = texts as [string, string, string]
  let cloud: SampleCloud
  let browser: Browser
  let tab: Tab
  let reportIds: string[]

  const ask = (who: string, door: string, procedure: string, input: object) =>
    askAt(cloud.url)(who, door, procedure, input)
  const card = (text: string) => tab.page.locator('.today-card:visible', { hasText: text })

  beforeAll(async () => {
    ;[cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])
    reportIds = []
    for (const [no, text] of texts.entries()) {
      const form = {
        formId: `minutesreport00000${no}`,
        buildingId: 'building-1',
        text,
        category: 'fixtures',
        photos: [],
      }
      const sent = await ask('resident-wang', 'resident', 'submitReport', {
        ...form,
        identity: 'anonymous',
        handTo: 'household',
      })
      reportIds.push(String(sent.reportId))
    }
    tab = await openTab(browser, cloud.url, 'household-1', { width: 360, scale })
    await tab.page.setViewportSize({ width: 360, height: heightPx })
    await tab.open('packages/household/today/index')
  }, 60_000)
  afterAll(async () => {
    await tab?.close()
    await Promise.all([cloud?.stop(), browser?.close()])
  })

  it('what is new is marked, and taken on at its card, which stays where it was and says what came of it', async () => {
    await tab.sees('要办的事 · 3件')
    const order = await tab.page.locator('.today-card:visible .lead').allInnerTexts()
    await card(lamp).getByText('新', { exact: true }).waitFor()
    await card(lamp).getByRole('button', { name: '我接下' }).click()
    await card(lamp).getByText('接下了，').waitFor()
    expect(await card(lamp).getByRole('button', { name: '我接下' }).count()).toBe(0)
    expect(await tab.page.locator('.today-card:visible .lead').allInnerTexts()).toEqual(order)
    expect(await complaintsOn(tab.page)).toEqual([])
  })

  it('who comes too late is told at the card', async () => {
    await ask('household-1', 'household', 'acceptReport', {
      reportId: reportIds[2],
      commandId: 'acceptedelsewhere001',
    })
    await card(brick).getByRole('button', { name: '我接下' }).click()
    await card(brick).getByText('这一件已经有人接下了。').waitFor()
  })

  it('everything that is done with a report lies within the thumb’s reach', async () => {
    await tab.press(lock)
    await tab.sees('编号')
    await waitUntilAtRest(tab.page)
    // 联系邻居 comes in the place of 我接下 once it was taken on.
    for (const words of ['我接下', '办好了', '请社区帮忙']) {
      const box = await tab.page.getByRole('button', { name: words }).last().boundingBox()
      expect((box?.y ?? heightPx) + (box?.height ?? 0)).toBeLessThanOrEqual(heightPx)
    }
    const bar = await tab.page.locator('.actions:visible').boundingBox()
    expect(bar?.height).toBeLessThan(heightPx * 0.4)
    expect(await complaintsOn(tab.page)).toEqual([])
  })

  it('done is two taps: a sentence that is ready, and the button at the foot, without scrolling; a third where it tells how', async () => {
    await tab.press('办好了')
    await tab.choose('请物业来处理过了，现在好了。')
    const foot = await tab.page.locator('.sheet .foot:visible').boundingBox()
    expect((foot?.y ?? heightPx) + (foot?.height ?? 0)).toBeLessThanOrEqual(heightPx)
    await tab.press('办好了')
    await tab.sees('怎么办的')
    await tab.press('就这样')
    await tab.sees('记下了，辛苦了')
    await tab.sees('下一件：')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('下一件')
    await tab.sees('编号')
    await tab.sees('中心户接下了')
  })

  it('the property company is sent a text that says in one line what it is; it is written down once it was sent', async () => {
    await tab.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await tab.press('请物业处理')
    await tab.write('哪儿怎么了', '单元门口的灯不亮')
    await tab.sees('公共设施坏了，单元门口的灯不亮。')
    await tab.press('复制这段话')
    await tab.sees('复制好了')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('已请物业处理')
    await tab.sees('记下了：已请物业处理。')
  })

  it('what was opened is not marked as new any more', async () => {
    await tab.open('packages/household/today/index')
    await tab.page.reload()
    await tab.sees('要办的事 · 2件')
    expect(await tab.page.locator('.today-card-new:visible').count()).toBe(1)
  })
})

describe('two benches at one hour', () => {
  let cloud: SampleCloud
  let browser: Browser
  let tab: Tab

  beforeAll(async () => {
    ;[cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])
    tab = await openTab(browser, cloud.url, 'household-1', { width: 360, scale: 1.65 })
  }, 60_000)
  afterAll(async () => {
    await tab?.close()
    await Promise.all([cloud?.stop(), browser?.close()])
  })

  it('are noticed while the second is planned, and left to the host', async () => {
    const ask = askAt(cloud.url)
    const { meetingId } = await ask('household-1', 'household', 'openMeeting', { formId: 'benchesatonehour0001' })
    const { startAt } = await ask('household-1', 'household', 'getMeetingAsHost', { meetingId })
    const plan = { place: '1号楼前的葡萄架下', startAt, seats: 0, topics: ['晾衣绳拉在哪儿'] }
    await ask('household-1', 'household', 'planMeeting', { meetingId, commandId: 'benchesatonehour0002', ...plan })
    await ask('household-1', 'household', 'publishMeeting', { meetingId, commandId: 'benchesatonehour0003' })

    await tab.open('packages/household/meetings/index')
    await tab.press('开个板凳会')
    await tab.sees('看一看，对了就发')
    await tab.sees('您那天下午3点还有一场，在1号楼前的葡萄架下。要不要错开？')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.write('第1件', '楼下停车的事')
    await tab.press('发给邻居们')
    await tab.sees('要来的 · 0人')
    await tab.press('发到楼栋群')
  })
})
