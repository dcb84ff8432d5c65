import type { Browser, Page } from 'playwright-core'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'

const scan = 'pages/placard/index?scene=v1HTA3456789CD'
const screen = { width: 360, height: 640 }
/** What stands on the first screen, whoever opens it. */
const always = ['我要反映', '板凳会报名', '有危险，先打电话']

describe('the placard page and 有危险 on one small screen', () => {
  let cloud: SampleCloud
  let browser: Browser
  let tab: Tab
  let visitor = 0

  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])))
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))
  afterEach(() => tab?.close())

  const open = async (who: string, scale: number, kept: Record<string, unknown> = {}) => {
    tab = await openTab(browser, cloud.url, who, { width: screen.width, scale }, kept)
    await tab.page.setViewportSize(screen)
  }
  const newcomer = () => `newcomer${++visitor}`

  describe.each([1, 1.65])('with type at %s', (scale) => {
    it('shows a newcomer both buttons before any answer, and they stay where they are', async () => {
      await open(newcomer(), scale)
      const answer = await holdAnswers(tab.page)
      await tab.open(scan)
      await tab.sees('我要反映')
      const before = await bottoms(tab.page, always)
      answer()
      await tab.sees('3号楼1–2单元党员中心户')
      await tab.sees('海棠社区 · 海棠苑')
      await tab.sees('编号1002')
      await tab.loaded()
      expect(await bottoms(tab.page, always)).toEqual(before)
      expect(Math.max(...before)).toBeLessThanOrEqual(screen.height)
      expect(await complaintsOn(tab.page)).toEqual([])
    })

    it('shows what waits above them, all on the first screen', async () => {
      const who = newcomer()
      const reportId = await resolvedReport(who)
      await open(who, scale)
      await tab.open(scan)
      await tab.press('我要反映')
      await tab.write('什么事', '单元门的锁坏了。')
      await tab.keeps('单元门的锁坏了。')
      await tab.open(scan)
      await tab.page.reload()
      const rows = ['有1件事等您回一句', '您有一件没写完的']
      for (const words of rows) await tab.sees(words)
      await tab.loaded()
      const standing = await bottoms(tab.page, [...rows, ...always])
      expect(standing).toEqual([...standing].sort((one, other) => one - other))
      expect(Math.max(...standing)).toBeLessThanOrEqual(screen.height)
      await tab.press('有1件事等您回一句')
      await tab.page.waitForURL(`**reportId=${reportId}**`)
    })

    it('shows a household first what it is to take on, and leads to 今天', async () => {
      await open('household-2', scale)
      await tab.open(scan)
      await tab.page.getByRole('button', { name: /^\d+件等您接下$/ }).waitFor()
      await tab.loaded()
      expect(Math.max(...(await bottoms(tab.page, always)))).toBeLessThanOrEqual(screen.height)
      await tab.press('件等您接下')
      await tab.page.waitForURL('**packages/household/today/index**')
    })

    it('has 有危险 on one screen, without scrolling', async () => {
      await open(newcomer(), scale, { 'last-placard': aPlacard })
      await tab.open('pages/report/emergency/index')
      await tab.sees('告诉社区：海棠苑6号楼')
      await tab.sees('不便出声，发短信到')
      await tab.loaded()
      const words = ['打119', '打120', '打110', '打燃气抢修', '已经打了，也告诉社区', '不是急事，继续写']
      expect(Math.max(...(await bottoms(tab.page, words)))).toBeLessThanOrEqual(screen.height)
      expect(await hidden(tab.page)).toBe(0)
      expect(await complaintsOn(tab.page)).toEqual([])
    })
  })

  it('keeps a tap that came before the answer', async () => {
    await open(newcomer(), 1)
    const answer = await holdAnswers(tab.page)
    await tab.open(scan)
    await tab.press('我要反映')
    await tab.sees('我要反映…')
    answer()
    await tab.page.waitForURL('**pages/report/new/index**')
  })

  it('forgets it where the placard turns out to be none of ours, and offers the ways on', async () => {
    await open(newcomer(), 1)
    const answer = await holdAnswers(tab.page)
    await tab.open('pages/placard/index?scene=v1ZZZZZZZZZZZZ')
    await tab.press('我要反映')
    answer()
    await tab.sees('没认出这块光荣牌')
    await tab.sees('输入光荣牌编号')
    expect(tab.page.url()).toContain('pages/placard/index')
  })

  it('tells the community from a phone that knows no placard, once the building is tapped', async () => {
    const who = newcomer()
    await open(who, 1.65)
    await tab.open('pages/placard/index')
    await tab.press('有危险，先打电话')
    await tab.press('已经打了，也告诉社区')
    await tab.press('海棠社区')
    await tab.press('16号楼')
    await tab.sees('社区值班人员已收到')
    await tab.sees('还有危险就打119、120、110。')
    const { rows } = await askAt(cloud.url)(who, 'resident', 'listMyReports', {})
    expect(rows).toMatchObject([{ category: 'danger', place: '海棠苑16号楼' }])
  })

  it('chooses the size of text where one stands', async () => {
    await open(newcomer(), 1)
    await tab.open(scan)
    await tab.press('选字的大小')
    await tab.choose('特大字')
    await tab.press('返回')
    await tab.page.getByText('字的大小').waitFor({ state: 'hidden' })
    await tab.loaded()
    const button = tab.page.locator('.taro_page:visible').last().getByRole('button', { name: '我要反映' })
    expect((await button.boundingBox())?.height).toBeGreaterThan(80)
  })

  /** A report of theirs that the household says is done. */
  async function resolvedReport(who: string) {
    const ask = askAt(cloud.url)
    const { reportId } = await ask(who, 'resident', 'submitReport', { ...aReport, formId: `placardform${who}xxxx` })
    const press = { reportId, commandId: `placardpress1${who}` }
    await ask('household-2', 'household', 'acceptReport', press)
    const resolve = { ...press, commandId: `placardpress2${who}`, text: '锁换好了', photos: [] }
    await ask('household-2', 'household', 'resolveReport', resolve)
    return String(reportId)
  }
})

/** With all the numbers there may be. */
const aPlacard = {
  household: { id: 'household-5', name: '5号党员中心户', number: '1005' },
  community: { id: 'community-haitang', name: '海棠社区', phone: '0532-5550-0101' },
  emergency: { silentSms: '12110', gas: '0532-5550-0119' },
  buildings: [{ id: 'building-6', estate: '海棠苑', name: '6号楼', units: [], allUnits: [] }],
  openedBy: 'a scan',
}

const aReport = {
  buildingId: 'building-3',
  unit: '1单元',
  text: '单元门的锁打不开。',
  category: 'fixtures',
  photos: [],
  identity: 'confidential',
  handTo: 'household',
}

/** Lets the doors' answers wait until the returned function is called. */
async function holdAnswers(page: Page) {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/call/**', async (route) => {
    await held
    await route.continue()
  })
  return () => release()
}

/** How far down each of these buttons ends, in pixels. */
async function bottoms(page: Page, names: readonly string[]) {
  const boxes = names.map((name) => page.locator('.taro_page:visible').last().getByRole('button', { name }).last())
  const found = await Promise.all(boxes.map((box) => box.boundingBox()))
  return found.map((box) => Math.round((box?.y ?? NaN) + (box?.height ?? NaN)))
}

/** How many pixels of the page lie below the screen. */
function hidden(page: Page) {
  return page
    .locator('.taro_page:visible')
    .last()
    .evaluate((frame) => Math.max(0, frame.scrollHeight - Math.max(frame.clientHeight, innerHeight)))
}
