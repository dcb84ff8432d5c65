import type { Browser } from 'playwright-core'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { hardest } from './support/sizes'

const said = '楼道灯坏了三天了，晚上上楼看不见台阶。'

describe('a phone without a network shows what was last seen', () => {
  let cloud: SampleCloud
  let browser: Browser
  let tab: Tab

  beforeAll(async () => {
    ;[cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])
    tab = await openTab(browser, cloud.url, 'resident-wang', hardest)
  })
  afterEach(() => tab.page.unroute(calls))
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

  it('of a report, with when that was, and how it is now once the network is back', async () => {
    await tab.open('packages/my/reports/index')
    await tab.press(said)
    await tab.sees('您反映了这件事')
    await tab.loaded()
    await openAnewWithoutNetwork()
    await tab.sees('您反映了这件事')
    await tab.sees(/没连上网，这是今天.*看到的/)
    expect(await complaintsOn(tab.page)).toEqual([])

    await tab.page.unroute(calls)
    await tab.page.evaluate(() => window.dispatchEvent(new Event('online')))
    await tab.page.getByText('没连上网').waitFor({ state: 'detached' })
    await tab.sees('您反映了这件事')
  })

  it('of one’s own reports, which are the first page of them', async () => {
    await tab.open('packages/my/reports/index')
    await tab.sees(said)
    await tab.loaded()
    await openAnewWithoutNetwork()
    await tab.sees(/没连上网，这是今天.*看到的/)
    await tab.sees(said)
  })

  it('but nothing of somebody else’s, who holds another phone', async () => {
    await tab.page.route(calls, (route) => route.abort())
    await tab.page.goto(`${cloud.url}/?as=resident-li#/packages/my/reports/index`)
    await tab.page.reload()
    await tab.sees('没连上网，等有信号再看。')
    expect(await tab.page.getByText(said).count()).toBe(0)
    await tab.page.goto(`${cloud.url}/?as=resident-wang#/packages/my/reports/index`)
  })

  it('and nothing of what was taken back, nor after everything was deleted', async () => {
    await tab.page.reload()
    await tab.open('packages/my/reports/index')
    await tab.press(said)
    await tab.sees('您反映了这件事')
    await tab.press('更多')
    await tab.press('收回这件事')
    await tab.page.getByRole('button', { name: '收回', exact: true }).click()
    await tab.sees('您收回了这件事')
    // The list of before named it: only how it stands now is kept.
    expect(await copies()).toHaveLength(1)
    await tab.open('packages/my/data/index')
    await tab.press('删除我的数据')
    await tab.page.getByRole('button', { name: '删除', exact: true }).click()
    await tab.sees('删除好了')
    expect(await copies()).toEqual([])
  })

  async function openAnewWithoutNetwork() {
    await tab.page.route(calls, (route) => route.abort())
    await tab.page.reload()
  }

  function copies() {
    return tab.page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('/seen-')))
  }
})

const calls = '**/call/**'
