import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { root } from '../../config/root'
import { randomId } from '../../src/api/random-id'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { addPicture } from './support/add-picture'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { waitUntilAtRest } from './support/wait-until-at-rest'

const done = '请物业来处理过了，现在好了。'
const heightPx = 640

describe('a callback on the smallest screen', () => {
  let cloud: SampleCloud
  let browser: Browser
  let tab: Tab

  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])), 60_000)
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))
  afterEach(() => tab.close())

  describe.each([1, 1.65])('with type at %s', (scale) => {
    const size = { width: 360, scale }
    /** Opens what was done, with its picture, as its resident. */
    async function isAsked(who: string) {
      const reportId = await resolvedWithPicture(who)
      tab = await openTab(browser, cloud.url, who, size)
      await tab.page.setViewportSize({ width: 360, height: heightPx })
      await tab.open(`packages/my/report/index?reportId=${reportId}`)
      await tab.sees(`中心户说：${done}`)
      return reportId
    }

    it('is heard at one tap, in three screens that each fit, with nothing to press where the answer was', async () => {
      const reportId = await isAsked(`asked-yes-${scale}`)
      expect(await tab.page.getByRole('button', { name: '办好后的照片1，点开看大图' }).count()).toBe(1)
      await fits('callback-1', scale)
      const under = await pressed('解决了')
      await tab.sees('有人联系过您吗？')
      expect(await statusOf(reportId, `asked-yes-${scale}`)).toMatchObject({ state: 'closed' })
      expect(await under()).toEqual([])
      await fits('callback-2-solved', scale)
      await tab.choose('基本满意')
      await fits('callback-2-solved-said', scale)
      await tab.press('就这么回')
      await tab.sees('以后又坏了？')
      expect((await under()).filter((words) => words.includes('坏'))).toEqual([])
      await fits('callback-3-solved', scale)
      await tab.press('看这件事')
      await tab.sees('您答了回访的问题')
      await tab.press('刚才点错了，改回来')
      await tab.sees('现在解决了吗？')
    })

    it.each([
      ['还差一点', '还差一点，社区接着办，最晚', 'partly'],
      ['没解决', '没解决，社区重新办，最晚', 'no'],
    ] as const)('“%s” takes what is still wrong, and says what comes of it', async (answer, outcome, solved) => {
      const who = `asked-${solved}-${scale}`
      const reportId = await isAsked(who)
      const under = await pressed(answer)
      await tab.sees('还差什么？')
      expect(await under()).toEqual([])
      await fits(`callback-2-${solved}`, scale)
      await tab.write('补充的话', '三楼还是黑的。')
      await tab.press('交给社区')
      await tab.sees(outcome)
      await fits(`callback-3-${solved}`, scale)
      expect(await statusOf(reportId, who)).toMatchObject({
        state: 'reopened',
        timeline: expect.arrayContaining([expect.objectContaining({ event: 'added', text: '三楼还是黑的。' })]),
      })
    })
  })

  it('whose words were begun and left has them again behind 补充一句', async () => {
    const reportId = await resolvedWithPicture('asked-and-left')
    tab = await openTab(browser, cloud.url, 'asked-and-left', { width: 360, scale: 1.65 })
    await tab.open(`packages/my/report/index?reportId=${reportId}`)
    await tab.press('还差一点')
    await tab.write('补充的话', '三楼还是黑的。')
    await tab.keeps('三楼还是黑的。')
    await tab.page.reload()
    await tab.press('补充一句')
    await waitUntilAtRest(tab.page)
    expect(await tab.page.getByRole('textbox', { name: '补充的话' }).last().inputValue()).toBe('三楼还是黑的。')
  })

  /** A report of theirs that household-1 has seen to, and shown. */
  async function resolvedWithPicture(who: string) {
    const ask = askAt(cloud.url)
    const text = `楼门口的灯不亮，${who}。`
    const sent = await ask(who, 'resident', 'submitReport', { ...aReport, formId: randomId(), text })
    const reportId = String(sent.reportId)
    await ask('household-1', 'household', 'acceptReport', { reportId, commandId: randomId() })
    const household = await openTab(browser, cloud.url, 'household-1', { width: 390, scale: 1 })
    await household.open(`packages/household/report/index?reportId=${reportId}`)
    await household.press('办好了')
    await household.choose('自己写一句')
    await household.write('写一句', done)
    await addPicture(household)
    await household.press('办好了')
    await household.press('就这样')
    await household.sees('记下了，辛苦了')
    await household.close()
    // WeChat passes the picture.
    await cloud.minute()
    return reportId
  }

  const statusOf = (reportId: string, who: string) => askAt(cloud.url)(who, 'resident', 'getMyReport', { reportId })

  /** Taps an answer; gives what may be pressed where it stood, as the page is by then. */
  async function pressed(answer: string) {
    const button = tab.page.getByRole('button', { name: answer, exact: true }).last()
    await waitUntilAtRest(tab.page)
    const was = await button.boundingBox()
    await button.click()
    return async () => {
      await waitUntilAtRest(tab.page)
      return tab.page.evaluate(pressablesIn, was)
    }
  }

  async function fits(name: string, scale: number) {
    await waitUntilAtRest(tab.page)
    expect(await complaintsOn(tab.page)).toEqual([])
    const folder = join(root, 'dist/screens', `360-${scale}`)
    mkdirSync(folder, { recursive: true })
    await tab.page.screenshot({ path: join(folder, `${name}.png`) })
    expect([name, await tab.page.evaluate(scrolledHeight)]).toEqual([name, heightPx])
  }
})

const aReport = {
  buildingId: 'building-1',
  category: 'fixtures',
  photos: [],
  identity: 'anonymous',
  handTo: 'household',
}

/** Runs in the browser: how high the page on top is, at least as high as the screen. */
function scrolledHeight() {
  const pages = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter((page) => page.offsetHeight > 0)
  return pages[pages.length - 1]?.scrollHeight ?? 0
}

/** Runs in the browser: what may be pressed in this part of the screen. */
function pressablesIn(part: Awaited<ReturnType<ReturnType<Page['locator']>['boundingBox']>>) {
  if (!part) return ['nothing was pressed']
  return [...document.querySelectorAll<HTMLElement>('button, input, textarea, [role=button], [role=radio]')]
    .filter((element) => {
      const box = element.getBoundingClientRect()
      const apart = box.bottom <= part.y || box.top >= part.y + part.height
      return element.checkVisibility() && box.height > 0 && !apart
    })
    .map((element) => element.getAttribute('aria-label') ?? element.innerText)
}
