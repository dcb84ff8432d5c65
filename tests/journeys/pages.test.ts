import type { Browser } from 'playwright-core'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { pagesOfApp } from '../support/pages-of-app'
import { tour } from '../support/page-tour'
import type { Stop } from '../support/page-tour'
import { complaintsOn } from './support/complaints'
import { offCentre } from './support/off-centre'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { pictureOf } from './support/picture-of'
import { hardest, scales, widths } from './support/sizes'

describe('every page, filled by the sample street', () => {
  let cloud: SampleCloud
  let browser: Browser
  let stops: Stop[]

  beforeAll(async () => {
    ;[cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])
    stops = await tour(askAt(cloud.url))
  })
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

  describe.each(pagesOfApp())('%s', (path) => {
    const stop = () => found(stops, path)
    let tab: Tab

    beforeAll(async () => {
      tab = await openTab(browser, cloud.url, stop().as, hardest, stop().kept)
      await tab.open(`${path}?${new URLSearchParams(stop().query).toString()}`)
    })
    afterAll(() => tab?.close())

    describe.each(scales)('with type at %s', (scale) => {
      beforeAll(async () => {
        await tab.rescale(scale)
        await tab.sees(stop().says)
        await tab.loaded()
      })

      it.each(widths)('can be read, reached and named on a screen of %s px', async (width) => {
        await tab.resize(width)
        const complaints = await complaintsOn(tab.page)
        await tab.photograph(pictureOf(path, { width, scale }))
        expect(complaints).toEqual([])
      })

      // Takes the page's buttons apart, and so comes last.
      it('has its words in the middle of each button, also in WeChat', async () => {
        await tab.resize(hardest.width)
        expect(await offCentre(tab.page)).toEqual([])
      })
    })
  })
})

function found(stops: Stop[], path: string) {
  const stop = stops.find(({ page }) => page === path)
  if (!stop) throw new Error(`${path} is not on the tour`)
  return stop
}
