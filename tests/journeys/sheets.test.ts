import type { Browser } from 'playwright-core'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { addPicture } from './support/add-picture'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { hardest } from './support/sizes'

const words = '我这几天出门了'
const box = '想多说一句'

describe('a sheet is a step in the history', () => {
  let cloud: SampleCloud
  let browser: Browser
  let tab: Tab

  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])), 60_000)
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))
  beforeEach(async () => {
    tab = await openTab(browser, cloud.url, 'household-2', hardest)
    await tab.open('packages/household/today/index')
    await tab.press('一楼下水道返味')
    await tab.press('请社区帮忙')
    await tab.sees('点一个原因就行')
  })
  afterEach(() => tab.close())

  it('back closes it, never the page, and its words are there again, also after the app was killed', async () => {
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press(box)
    await tab.write(box, words)
    await tab.page.goBack()
    await gone()
    expect(tab.page.url()).toContain('packages/household/report/index')

    await tab.press('请社区帮忙')
    expect(await written()).toBe(words)
    await tab.keeps(words)
    await tab.page.reload()
    await tab.press('请社区帮忙')
    expect(await written()).toBe(words)
    await tab.page.goBack()
    await gone()
    await tab.page.goBack()
    await tab.page.waitForURL(/today/)
  })

  it('its own ways out leave no step behind', async () => {
    await tab.press('关上')
    await gone()
    await tab.press('请社区帮忙')
    await tab.page.locator('.sheet').getByRole('button', { name: '返回', exact: true }).click()
    await gone()
    await tab.page.goBack()
    await tab.page.waitForURL(/today/)
    await tab.sees('一楼下水道返味')
  })

  it('its pictures are kept as well', async () => {
    await tab.page.goBack()
    await gone()
    await tab.press('我接下')
    await tab.sees('接下了，')
    await tab.press('办好了')
    await addPicture(tab)
    await tab.page.goBack()
    await gone()
    await tab.press('办好了')
    await tab.page.getByRole('button', { name: '去掉照片1' }).waitFor()
  })

  it('what was sent is no draft any more', async () => {
    await tab.press(box)
    await tab.write(box, words)
    await tab.keeps(words)
    await tab.choose('我这里办不了')
    await tab.page.locator('.sheet').getByRole('button', { name: '请社区帮忙' }).click()
    await tab.sees('交给社区了')
    const kept = await tab.page.evaluate(() => JSON.stringify(localStorage))
    expect(kept).not.toContain(words)
    await tab.press('回到今天')
    await tab.page.waitForURL(/today/)
  })

  /** The sheet is closed, and its step is taken back. */
  async function gone() {
    await tab.page.locator('.sheet').waitFor({ state: 'detached' })
    await tab.page.waitForFunction(() => !(history.state as { step?: string } | null)?.step)
  }

  async function written() {
    return tab.page.getByRole('textbox', { name: box }).last().inputValue()
  }
})
