import type { Browser } from 'playwright-core'
import { startSampleCloud, type SampleCloud } from '../support/sample-cloud'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { letIn, openPc, type Pc } from './support/open-pc'
import type { Tab } from './support/open-tab'

describe('a worker at a PC', () => {
  let cloud: SampleCloud
  let browser: Browser
  let pc: Pc
  let phone: Tab

  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])), 60_000)
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

  it('comes in with the phone: the code typed, the number chosen', async () => {
    pc = await openPc(browser, cloud.url)
    await pc.page.goto(`${cloud.url}/desk/`)
    await pc.sees('点【用电脑】')
    expect(await pc.barriers()).toEqual([])
    phone = await letIn(browser, cloud.url, pc, 'worker-haitang')
    expect(await complaintsOn(phone.page)).toEqual([])
    await pc.sees('连心桥 · 海棠社区')
    expect(pc.problems).toEqual([])
  })

  it('goes through the list with the keys alone, and what they write outlives a reload', async () => {
    await pc.goTo('reports/returned')
    await pc.page.locator('.row').first().waitFor()
    await pc.page.locator('h1').first().click()
    await pc.page.keyboard.press('ArrowDown')
    await pc.page.keyboard.press('Enter')
    await pc.page.locator('[data-action="assign"]').waitFor()
    await pc.page.keyboard.press('a')
    const box = pc.page.getByRole('textbox', { name: /写一句为什么/ })
    await box.fill('离得近，请2号去看看。')
    await pc.page.reload()
    expect(await box.inputValue()).toBe('离得近，请2号去看看。')
    expect(await pc.barriers()).toEqual([])
    await pc.page.keyboard.press('Escape')
  })

  it('looks for one by its words, closed ones too, and asks what the keys do', async () => {
    await pc.page.locator('h1').first().click()
    await pc.page.keyboard.press('/')
    await pc.page.keyboard.type('漏水')
    await pc.page.keyboard.press('Enter')
    await pc.sees(/找到\d+件/)
    await pc.page.locator('.row').first().waitFor()
    await pc.page.locator('h1').first().click()
    await pc.page.keyboard.press('?')
    await pc.sees('快捷键')
    await pc.page.keyboard.press('Escape')
    await pc.page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('is told who was faster when another took the same step', async () => {
    const other = await openPc(browser, cloud.url)
    const otherPhone = await letIn(browser, cloud.url, other, 'worker-haitang')
    await otherPhone.close()
    for (const each of [pc, other]) {
      await each.goTo('reports/open')
      await each.press(/五楼漏水/)
      // What was open here before is open still.
      if (each === other) await each.press('安排人跟进')
      await each.page.getByRole('combobox', { name: '交给谁' }).click()
      await each.page.getByTitle('我来办').click()
    }
    await pc.press('就这样安排')
    await pc.sees('归我们办了，请接下。')
    await pc.press('我接下')
    await pc.sees(/接下了，最晚/)
    await other.press('就这样安排')
    await other.sees(/刚刚有人先办了一步/)
    await other.close()
  })

  it('puts two aside at once', async () => {
    await pc.goTo('reports/ours')
    await pc.page.locator('.row').nth(1).waitFor()
    const before = await pc.page.locator('.row').count()
    const accepted = pc.page.locator('.row', { hasText: '正在跟进' })
    for (const at of [0, 1]) await accepted.nth(at).getByRole('checkbox').check()
    await pc.press('一起挂账')
    await pc.page.getByRole('radio', { name: '等换季' }).check()
    await pc.page.getByRole('radio', { name: /一个月后/ }).check()
    await pc.press('就这样办')
    await pc.sees('2件办好了。')
    await pc.page.waitForFunction((most) => document.querySelectorAll('.row').length === most, before - 2)
  })

  it('writes something down for a neighbour, and has the slip to print', async () => {
    await pc.goTo('neighbour-report')
    await pc.page.getByRole('combobox', { name: '哪栋楼' }).click()
    await pc.page.getByTitle('海棠苑3号楼').click()
    await pc.page.getByRole('textbox', { name: /什么事/ }).fill('楼下的灯不亮')
    await pc.page.getByRole('radio', { name: '不写姓名' }).check()
    await pc.press('记下来')
    await pc.sees(/查询码/)
    expect(await pc.barriers()).toEqual([])
  })

  it.each([
    ['meetings', '要来的'],
    ['absences', '中心户外出'],
    ['calendar', '放假安排'],
    ['invite', '生成邀请码'],
  ])('finds nothing in the way on the page %s', async (place, words) => {
    await pc.goTo(place)
    await pc.page.locator('main').getByText(words).first().waitFor()
    expect(await pc.barriers()).toEqual([])
    expect(pc.problems).toEqual([])
  })

  it('reads all of it in a window half as wide, as at 200 %', async () => {
    await pc.page.setViewportSize({ width: 640, height: 400 })
    await pc.goTo('reports/open')
    await pc.page.locator('.row').first().waitFor()
    expect(await pc.barriers()).toEqual([])
    expect(await pc.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await pc.page.locator('.row-button').first().click()
    await pc.sees('办到哪一步')
    expect(await pc.barriers()).toEqual([])
    await pc.press('回清单')
    await pc.page.setViewportSize({ width: 1280, height: 800 })
  })

  it('is out at once when they leave from the phone', async () => {
    await phone.page.reload()
    await phone.sees('开着的电脑')
    while ((await phone.page.getByRole('button', { name: '退出' }).count()) > 0) {
      await phone.press('退出')
      await phone.loaded()
    }
    await pc.goTo('reports/parked')
    await pc.sees('点【用电脑】')
    expect(pc.problems).toEqual([])
  })
})
