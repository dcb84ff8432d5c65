import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { root } from '../../config/root'
import { randomId } from '../../src/api/random-id'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { waitUntilAtRest } from './support/wait-until-at-rest'

const heightPx = 640
const said = '昨天下午请物业换了灯泡，现在亮了'

describe.each([1, 1.65])('one sentence closes a report, on a screen of 360 by 640 with type at %s', (scale) => {
  let cloud: SampleCloud
  let browser: Browser
  let tab: Tab

  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])), 60_000)
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))
  afterEach(() => tab.close())

  it('what was understood is seen in three lines, without scrolling, and nothing is sent before 就这样', async () => {
    const reportId = await isTold(said)
    await tab.sees('这样记，对吗？')
    await tab.sees(/昨天\d+月\d+日（周.）/)
    await tab.sees('请物业')
    await fits('spoken-result-seen')
    expect(await storyOf(reportId)).not.toContainEqual(expect.objectContaining({ event: 'resolved' }))
    await tab.press('就这样')
    await tab.sees('记下了，辛苦了')
    const result = (await storyOf(reportId)).find(({ event }) => event === 'resolved')
    expect(result).toMatchObject({ text: said, how: 'property', doneOn: yesterday() })
    await tab.open(`packages/household/report/index?reportId=${reportId}`)
    await tab.sees(/办的 · 请物业/)
    expect(await complaintsOn(tab.page)).toEqual([])
  })

  it('each line can be changed or left out; the sentence by going back, and what was chosen stays', async () => {
    const reportId = await isTold(said)
    await tab.press('哪天办的')
    await tab.choose('前天')
    await tab.press('怎么办的')
    await looksRight('spoken-result-how')
    await tab.choose('自己办')
    await tab.press('哪天办的')
    await looksRight('spoken-result-day')
    await tab.choose('不写')
    await tab.sees('没写')
    await tab.press('办得怎样')
    await tab.page.getByText('这样记，对吗？').waitFor({ state: 'detached' })
    const corrected = '昨天下午我换了灯泡，现在亮了'
    await tab.write('写一句', corrected)
    await tab.press('办好了')
    await tab.sees('自己办')
    await tab.sees('没写')
    await tab.press('就这样')
    await tab.sees('记下了，辛苦了')
    const result = (await storyOf(reportId)).find(({ event }) => event === 'resolved')
    expect(result).toMatchObject({ text: corrected, how: 'self' })
    expect(result).not.toHaveProperty('doneOn')
  })

  it('a sentence that tells neither is sent by itself, as before', async () => {
    const reportId = await isTold('还没请物业，灯自己亮了。')
    await tab.sees('记下了，辛苦了')
    const result = (await storyOf(reportId)).find(({ event }) => event === 'resolved')
    expect(result).not.toHaveProperty('how')
  })

  it('back leads to the sentence, not off the page', async () => {
    await isTold(said)
    await tab.sees('这样记，对吗？')
    await tab.page.goBack()
    await tab.page.getByText('这样记，对吗？').waitFor({ state: 'detached' })
    expect(await tab.page.getByRole('textbox', { name: '写一句' }).last().inputValue()).toBe(said)
  })

  /** A report that household-1 has, and says this of on its sheet. */
  async function isTold(sentence: string) {
    const ask = askAt(cloud.url)
    const form = { formId: randomId(), buildingId: 'building-1', text: `灯不亮${randomId()}`, category: 'fixtures' }
    const choices = { photos: [], identity: 'anonymous', handTo: 'household' }
    const sent = await ask(`resident-${randomId()}`, 'resident', 'submitReport', { ...form, ...choices })
    const reportId = String(sent.reportId)
    await ask('household-1', 'household', 'acceptReport', { reportId, commandId: randomId() })
    tab = await openTab(browser, cloud.url, 'household-1', { width: 360, scale })
    await tab.page.setViewportSize({ width: 360, height: heightPx })
    await tab.open(`packages/household/report/index?reportId=${reportId}`)
    await tab.press('办好了')
    await tab.choose('自己写一句')
    await tab.write('写一句', sentence)
    await tab.press('办好了')
    return reportId
  }

  async function storyOf(reportId: string) {
    const report = await askAt(cloud.url)('household-1', 'household', 'getReportAsHousehold', { reportId })
    return report.timeline as { event: string }[]
  }

  function yesterday() {
    return new Date(Date.now() + (8 - 24) * 3_600_000).toISOString().slice(0, 10)
  }

  /** All three lines and the button are in view. */
  async function fits(name: string) {
    await looksRight(name)
    const foot = await tab.page.locator('.sheet .foot:visible').last().boundingBox()
    expect((foot?.y ?? heightPx) + (foot?.height ?? 0)).toBeLessThanOrEqual(heightPx)
    const line = await tab.page.locator('.result-row:visible').last().boundingBox()
    expect((line?.y ?? heightPx) + (line?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
  }

  async function looksRight(name: string) {
    await waitUntilAtRest(tab.page)
    const folder = join(root, 'dist/screens')
    mkdirSync(folder, { recursive: true })
    await tab.page.screenshot({ path: join(folder, `${name}-360x640-${scale}.png`) })
    expect(await complaintsOn(tab.page)).toEqual([])
  }
})
