import type { Browser, Page } from 'playwright-core'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { addPicture } from './support/add-picture'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { hardest } from './support/sizes'

let cloud: SampleCloud
let browser: Browser
let tab: Tab

beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])), 60_000)
afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))
afterEach(() => tab.close())

/** What stands in the box with this label. */
const written = (page: Page, label: string) => page.getByRole('textbox', { name: label }).last().inputValue()
/** The app is killed and opened again, once the last thing that was written is put away. */
const killed = async ({ page, keeps }: Tab, last?: string) => {
  if (last) await keeps(last)
  await page.reload()
}

/** Pictures stay on their way until the returned function is called. */
const uploadsHeld = async (page: Page) => {
  let letOn = () => {}
  const held = new Promise<void>((resolve) => (letOn = resolve))
  await page.route('**/files/**', async (route) => {
    if (route.request().method() === 'POST') await held
    await route.continue()
  })
  return letOn
}

describe('minutes that are being written', () => {
  let meetingId = ''
  const meeting = async () => askAt(cloud.url)('household-2', 'household', 'getMeetingAsHost', { meetingId })

  beforeAll(async () => {
    const { rows } = await askAt(cloud.url)('household-2', 'household', 'listHostedMeetings', { list: 'past' })
    meetingId = (rows as { meetingId: string; state: string }[]).find(({ state }) => state === 'met')?.meetingId ?? ''
  })
  beforeEach(async () => {
    tab = await openTab(browser, cloud.url, 'household-2', hardest)
    await tab.open(`packages/household/minutes/index?meetingId=${meetingId}`)
  })

  it('are there again after the app was killed, decisions too; the cloud has none of it yet', async () => {
    await tab.write('第1件，大家怎么说', '十点以后都推着走。')
    await tab.press('记一件说好了的事')
    await tab.write('第1件，做什么', '楼口贴个提醒')
    await tab.choose('社区')
    await killed(tab, 'community')
    expect(await written(tab.page, '第1件，大家怎么说')).toBe('十点以后都推着走。')
    expect(await written(tab.page, '第1件，做什么')).toBe('楼口贴个提醒')
    expect(await tab.page.getByRole('radio', { name: '社区' }).last().getAttribute('aria-checked')).toBe('true')
    expect(await meeting()).toMatchObject({ decisions: [], topics: [{ said: null }, { said: null }] })
  })

  it('keep the pictures that were looked over once, on every phone, until they are taken out', async () => {
    await tab.write('第1件，大家怎么说', '十点以后都推着走。')
    await tab.write('第2件，大家怎么说', '晒在东头。')
    await addPicture(tab)
    await tab.press('写好了，看一看')
    await tab.page.getByRole('button', { name: '照片1，点开看大图' }).waitFor()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()

    tab = await openTab(browser, cloud.url, 'household-2', hardest)
    await tab.open(`packages/household/minutes/index?meetingId=${meetingId}`)
    await tab.page.getByRole('button', { name: '去掉照片1' }).waitFor()
    expect(await written(tab.page, '第2件，大家怎么说')).toBe('晒在东头。')
    await tab.write('第2件，大家怎么说', '晒在东头，拉一根绳。')
    await addPicture(tab)
    const letOn = await uploadsHeld(tab.page)
    await tab.press('写好了，看一看')
    await tab.sees('照片1/2传好了')
    letOn()
    await tab.page.getByRole('button', { name: '照片2，点开看大图' }).waitFor()
    expect((await meeting()).photos).toHaveLength(2)

    await killed(tab)
    await tab.press('去掉照片1')
    await tab.press('写好了，看一看')
    await tab.page.getByRole('button', { name: '照片1，点开看大图' }).waitFor()
    await tab.press('发给大家')
    await tab.sees('要来的')
    expect(await meeting()).toMatchObject({ state: 'minuted', photos: [{ url: expect.any(String) }] })
  })
})

describe('what a neighbour said on the stairs', () => {
  it.each([
    ['household-1', 'packages/household/neighbour-report/index'],
    ['worker-haitang', 'packages/worker/neighbour-report/index'],
  ])('is there again after the app of %s was killed, until there is a slip for it', async (who, path) => {
    tab = await openTab(browser, cloud.url, who, hardest)
    await tab.open(path)
    await pickBuilding()
    await tab.write('怎么说的', '单元门口的台阶松了。')
    await tab.choose('本人同意我代说')
    await tab.write('怎么称呼', '刘奶奶')
    await killed(tab, '刘奶奶')
    expect(await written(tab.page, '怎么说的')).toBe('单元门口的台阶松了。')
    expect(await written(tab.page, '怎么称呼')).toBe('刘奶奶')
    await tab.press('一张小条')
    await tab.sees('收到了，谢谢您告诉我们。')
    await tab.open(path)
    await tab.page.reload()
    await tab.sees('怎么说的')
    expect(await written(tab.page, '怎么说的')).toBe('')

    async function pickBuilding() {
      if (who === 'household-1') return tab.choose('1号楼')
      await tab.press('选楼栋')
      await tab.press('1号楼')
    }
  })
})

describe('a slow line', () => {
  it('does not take away the sheet that was opened while 我接下 was on its way', async () => {
    tab = await openTab(browser, cloud.url, 'household-2', hardest)
    await tab.open('packages/household/today/index')
    await tab.press('一楼下水道返味')
    await tab.sees('编号')
    let answer = () => {}
    const held = new Promise<void>((give) => void (answer = give))
    await tab.page.route('**/call/household', async (route) => {
      if (route.request().postData()?.includes('acceptReport')) await held
      await route.continue()
    })
    await tab.press('我接下')
    await tab.press('请社区帮忙')
    await tab.sees('点一个原因就行，社区接着办。')
    await tab.choose('我这里办不了')
    answer()
    await tab.sees('接下了，')
    await tab.sees('点一个原因就行，社区接着办。')
    expect(await complaintsOn(tab.page)).toEqual([])
  })
})
