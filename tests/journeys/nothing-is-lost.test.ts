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
    await tab.write('什么事', '三轮车堵着单元门。')
  })
  afterEach(() => tab.close())

  it('a draft is there again after the app was killed and the placard scanned anew', async () => {
    await tab.keeps('三轮车堵着单元门。')
    await tab.open('pages/placard/index?scene=v1HTA3456789CD')
    await tab.page.reload()
    await tab.press('我要反映')
    await expect(written()).resolves.toBe('三轮车堵着单元门。')
  })

  it('back goes to the screen before, with everything kept', async () => {
    await addPicture(tab)
    await toReview()
    await tab.press('返回上一页')
    await tab.sees('在哪儿？')
    await tab.page.getByRole('radio', { name: '海棠苑3号楼1单元', checked: true }).waitFor()
    await tab.page.goBack()
    await tab.sees('什么事？说说就行')
    await expect(written()).resolves.toBe('三轮车堵着单元门。')
    await tab.page.getByRole('button', { name: '去掉照片1' }).waitFor()
    await tab.press('下一步')
    await tab.choose('2单元')
    await tab.sees('海棠苑3号楼2单元')
  })

  it('a draft is opened again at the screen where it was left', async () => {
    await toReview()
    await tab.keeps('"step":"review"')
    await tab.open('pages/placard/index?scene=v1HTA3456789CD')
    await tab.page.reload()
    await tab.press('我要反映')
    await tab.sees('看一看，对了就交')
    await tab.sees('海棠苑3号楼1单元')
    await tab.press('返回上一页')
    await expect(written()).resolves.toBe('三轮车堵着单元门。')
  })

  it('what is changed by 改 is there when one comes back, and nothing else is asked again', async () => {
    await toReview()
    await tab.press('什么事：')
    await tab.write('什么事', '一楼也停着车。')
    await tab.press('改好了')
    await tab.sees('一楼也停着车。')
    await tab.press('在哪儿：')
    await tab.choose('楼外、公共地方')
    await tab.sees('海棠苑3号楼，楼外、公共地方')
    await tab.press('类别：')
    await tab.choose('说不清')
    await tab.press('什么事：')
    await tab.write('什么事', '停水了。')
    await tab.press('改好了')
    await tab.press('交上去')
    await tab.sees('收到了，谢谢您')
    expect(await reports()).toMatchObject([{ category: 'unsure', place: '海棠苑3号楼' }])
  })

  it('two presses are one report', async () => {
    await toReview()
    await tab.page.getByRole('button', { name: '交上去' }).dblclick()
    await tab.sees('收到了，谢谢您')
    expect(await reports()).toHaveLength(1)
  })

  it('a picture goes along, also at the second try', async () => {
    await addPicture(tab)
    await toReview()
    await tab.page.route('**/files/**', (route) => route.abort())
    await tab.press('交上去')
    await tab.sees('没连上网，您写的都还在')
    await tab.page.unroute('**/files/**')
    await tab.press('交上去')
    await tab.sees('收到了，谢谢您')
    const [report] = (await reports()) as { reportId: string }[]
    const { photos } = await askAt(cloud.url)(resident, 'resident', 'getMyReport', { reportId: report?.reportId })
    expect(photos).toHaveLength(1)
  })

  it('without a network nothing is lost, and pressing again sends it', async () => {
    await toReview()
    await tab.context.setOffline(true)
    await tab.press('交上去')
    await tab.sees('没连上网，您写的都还在')
    expect(await reports()).toHaveLength(0)
    await tab.context.setOffline(false)
    await tab.press('交上去')
    await tab.sees('收到了，谢谢您')
    expect(await reports()).toHaveLength(1)
  })

  it('when the answer was lost on the way, pressing again gets the receipt of the same report', async () => {
    await toReview()
    await tab.page.route('**/call/resident', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await tab.press('交上去')
    await tab.sees('没连上网，您写的都还在')
    expect(await reports()).toHaveLength(1)
    await tab.page.unroute('**/call/resident')
    await tab.press('交上去')
    await tab.sees('收到了，谢谢您')
    expect(await reports()).toHaveLength(1)
  })

  async function toReview() {
    await tab.press('下一步')
    await tab.sees('在哪儿？')
    await tab.choose('1单元')
    await tab.sees('看一看，对了就交')
  }

  function written() {
    return tab.page.locator('textarea:visible').inputValue()
  }

  async function reports() {
    const { rows } = await askAt(cloud.url)(resident, 'resident', 'listMyReports', {})
    return rows
  }
})
