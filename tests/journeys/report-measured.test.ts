import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { root } from '../../config/root'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { addPicture } from './support/add-picture'
import { fixedCharacters, measureScreen } from './support/measure-screen'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'

const said = '三轮车堵着楼道，老人上楼要侧着身子，差点摔着，请帮忙看看。'

describe('a report is five taps, one field and no scrolling on a small screen', () => {
  const figures: Record<string, number> = {}
  let cloud: SampleCloud
  let browser: Browser

  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])))
  afterAll(async () => {
    mkdirSync(join(root, 'dist/tests'), { recursive: true })
    writeFileSync(join(root, 'dist/tests/report-figures.json'), JSON.stringify(figures))
    await Promise.all([cloud?.stop(), browser?.close()])
  })

  describe.each([1, 1.65])('with type at %s', (scale) => {
    let tab: Tab
    let taps = 0
    let fields = 0
    let words = ''

    beforeAll(async () => {
      tab = await openTab(browser, cloud.url, `resident-measured-${scale}`, { width: 360, scale })
      await tab.page.setViewportSize({ width: 360, height: 640 })
      await tab.open('pages/placard/index?scene=v1HTA3456789CD')
      await tap('我要反映')
    })
    afterAll(() => tab.close())

    it('说: one box', async () => {
      await fits('什么事？说说就行')
      taps++
      await tab.write('什么事', said)
      await fits('什么事？说说就行')
      await tap('下一步')
    })

    it('在哪儿: a tap goes on', async () => {
      await fits('在哪儿？')
      await tap('海棠苑3号楼1单元')
    })

    it('看一看，对了就交', async () => {
      await tab.sees('中心户看得到这件事，看不到您是谁')
      await fits('看一看，对了就交')
      await tap('交上去')
    })

    it('a receipt', async () => {
      const counted = words
      await fits('收到了，谢谢您')
      words = counted
    })

    it('is within its bounds', () => {
      const characters = fixedCharacters(words)
      Object.assign(figures, {
        [`taps for a report at ${scale}`]: taps,
        [`fields for a report at ${scale}`]: fields,
        [`characters to read for a report at ${scale}`]: characters,
      })
      expect(taps).toBeLessThanOrEqual(5)
      expect(fields).toBe(1)
      expect(characters).toBeLessThanOrEqual(200)
    })

    async function tap(name: string) {
      taps++
      await tab.page
        .locator(`.taro_page:visible`)
        .last()
        .locator(`[aria-label*="${name}"], button:has-text("${name}")`)
        .last()
        .click()
    }

    async function fits(title: string) {
      await tab.sees(title)
      await tab.loaded()
      const screen = await measureScreen(tab.page)
      const picture = join(root, 'dist/screens', `report-360x640-${scale}`)
      mkdirSync(picture, { recursive: true })
      await tab.page.screenshot({ path: join(picture, `${title.slice(0, 4)}.png`) })
      expect(screen.height).toBeLessThanOrEqual(640)
      if (title !== '什么事？说说就行' || words === '') {
        fields += screen.fields
        words += screen.words
      }
    }
  })

  it('with three pictures too', async () => {
    const tab = await openTab(browser, cloud.url, 'resident-with-pictures', { width: 360, scale: 1.65 })
    await tab.page.setViewportSize({ width: 360, height: 640 })
    await tab.open('pages/placard/index?scene=v1HTA3456789CD')
    await tab.press('我要反映')
    await tab.write('什么事', said)
    for (let picture = 0; picture < 3; picture++) await addPicture(tab)
    await tab.loaded()
    expect((await measureScreen(tab.page)).height).toBeLessThanOrEqual(640)
    await tab.close()
  })
})
