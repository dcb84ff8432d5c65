import type { Browser } from 'playwright-core'
import { startSampleCloud } from '../../support/sample-cloud'
import type { SampleCloud } from '../../support/sample-cloud'
import { openBrowser } from './open-browser'
import { openTab } from './open-tab'
import { hardest } from './sizes'

/** A sample street of one file's own, and its people with narrow phones and the largest type. */
export function onHardestPhones() {
  let cloud: SampleCloud
  let browser: Browser
  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])), 60_000)
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

  return {
    cloud: () => cloud,
    /** Opens a page as somebody, with all of it there. */
    openAs: async (who: string, page: string) => {
      const tab = await openTab(browser, cloud.url, who, hardest)
      await tab.open(page)
      await tab.loaded()
      return tab
    },
  }
}
