import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { root } from '../../config/root'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { pagesOfApp } from '../support/pages-of-app'
import { tour } from '../support/tour'
import type { Stop } from '../support/tour'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import { sizes } from './support/sizes'

describe('every page, filled by the sample street', () => {
  let cloud: SampleCloud
  let browser: Browser
  let stops: Stop[]

  beforeAll(async () => {
    ;[cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])
    stops = await tour(askAt(cloud.url))
  })
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

  describe.each(sizes)('on a screen of $width px with type at $scale', (size) => {
    const folder = join(root, 'dist/screens', `${size.width}-${size.scale}`)
    beforeAll(() => void mkdirSync(folder, { recursive: true }))

    it.each(pagesOfApp())('%s can be read, reached and named', async (path) => {
      const stop = stops.find(({ page }) => page === path)
      if (!stop) throw new Error(`${path} is not on the tour`)
      const tab = await openTab(browser, cloud.url, stop.as, size, stop.kept)
      await tab.open(`${path}?${new URLSearchParams(stop.query).toString()}`)
      await tab.sees(stop.says)
      await tab.page.waitForLoadState('networkidle')
      const complaints = await complaintsOn(tab.page)
      await tab.photograph(join(folder, `${path.replaceAll('/', '-')}.png`))
      await tab.close()
      expect(complaints).toEqual([])
    })
  })
})
