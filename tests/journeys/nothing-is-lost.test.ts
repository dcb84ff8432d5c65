import type { Browser } from 'playwright-core'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { addPicture } from './support/add-picture'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { hardest } from './support/sizes'

describe('nothing said is lost, and nothing is said twice', () => {
  let cloud: SampleCloud
  let browser: Browser
  let tab: Tab
  let resident = ''
  let turn = 0

  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])))
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))
  beforeEach(async () => {
    resident = `resident-at-test-${++turn}`
    tab = await openTab(browser, cloud.url, resident, hardest)
    await tab.open('pages/placard/index?scene=v1HTA3456789CD')
    await tab.press('我要反映')
    await tab.write('什么事', '单元门的锁坏了。')
  })
  afterEach(() => tab.close())

  it('a draft is there again after the app was killed and the placard scanned anew', async () => {
    await tab.keeps('单元门的锁坏了。')
    await tab.open('pages/placard/index?scene=v1HTA3456789CD')
    await tab.page.reload()
    await tab.press('我要反映')
    await expect(tab.page.locator('textarea:visible').inputValue()).resolves.toBe('单元门的锁坏了。')
  })

  it('two presses are one report', async () => {
    await tab.press('写好了，看一看')
    await tab.page.getByRole('button', { name: '提交' }).dblclick()
    await tab.sees('收到了，谢谢您告诉我们。')
    expect(await reports()).toHaveLength(1)
  })

  it('a picture goes along, also at the second try', async () => {
    await addPicture(tab)
    await tab.press('写好了，看一看')
    await tab.page.route('**/files/**', (route) => route.abort())
    await tab.press('提交')
    await tab.sees('没连上网，您写的都还在')
    await tab.page.unroute('**/files/**')
    await tab.press('提交')
    await tab.sees('收到了，谢谢您告诉我们。')
    const [report] = (await reports()) as { reportId: string }[]
    const { photos } = await askAt(cloud.url)(resident, 'resident', 'myReport', { reportId: report?.reportId })
    expect(photos).toHaveLength(1)
  })

  it('without a network nothing is lost, and pressing again sends it', async () => {
    await tab.press('写好了，看一看')
    await tab.context.setOffline(true)
    await tab.press('提交')
    await tab.sees('没连上网，您写的都还在')
    expect(await reports()).toHaveLength(0)
    await tab.context.setOffline(false)
    await tab.press('提交')
    await tab.sees('收到了，谢谢您告诉我们。')
    expect(await reports()).toHaveLength(1)
  })

  it('when the answer was lost on the way, pressing again gets the receipt of the same report', async () => {
    await tab.press('写好了，看一看')
    await tab.page.route('**/call/resident', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await tab.press('提交')
    await tab.sees('没连上网，您写的都还在')
    expect(await reports()).toHaveLength(1)
    await tab.page.unroute('**/call/resident')
    await tab.press('提交')
    await tab.sees('收到了，谢谢您告诉我们。')
    expect(await reports()).toHaveLength(1)
  })

  async function reports() {
    const { rows } = await askAt(cloud.url)(resident, 'resident', 'myReports', {})
    return rows
  }
})
