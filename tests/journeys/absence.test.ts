import type { Browser } from 'playwright-core'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import { hardest } from './support/sizes'

let cloud: SampleCloud
let browser: Browser

beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])), 60_000)
afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

const placard = 'v1HTA9ABCDEFJK'

const openAs = async (who: string, page: string) => {
  const tab = await openTab(browser, cloud.url, who, hardest)
  await tab.open(page)
  await tab.loaded()
  return tab
}

describe('a household that goes away for a week', () => {
  it('says so in three taps, and reads that nobody answered yet', async () => {
    const tab = await openAs('household-8', 'packages/household/today/index')
    await tab.press('外出几天')
    await tab.choose('7号党员中心户')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('就这样')
    await tab.sees('请了7号党员中心户，还没回话。')
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()
  })

  it('is stood in for by whoever says so on their own 今天', async () => {
    const tab = await openAs('household-7', 'packages/household/today/index')
    await tab.sees('8号党员中心户想请您照看几天')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('我来照看')
    await tab.sees('8号党员中心户照看')
    await tab.close()
  })

  it('is read about at its placard, and by the worker, who may find another for whom nobody is there', async () => {
    const scanned = await openAs('resident-wang', `pages/placard/index?scene=${placard}`)
    await scanned.sees('中心户这几天外出，先由7号党员中心户照看。')
    await scanned.close()

    const tab = await openAs('worker-haitang', 'packages/worker/overview/index')
    await tab.press('中心户外出')
    await tab.sees('由7号党员中心户照看。')
    await tab.sees('没有人照看')
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.page.getByRole('button', { name: '找一户照看' }).first().click()
    await tab.choose('4号党员中心户')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('记下，由这一户照看')
    await tab.sees('由4号党员中心户照看。')
    await tab.close()
  })

  it('is back with one tap', async () => {
    const tab = await openAs('household-8', 'packages/household/today/index')
    await tab.press('我回来了')
    await tab.page.getByText('8号党员中心户外出中').waitFor({ state: 'detached' })
    await tab.close()
  })
})
