import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { root } from '../config/root'
import { openBrowser } from './journeys/support/open-browser'
import { openTab } from './journeys/support/open-tab'
import { pictureOf, screens } from './journeys/support/picture-of'
import { picturesPage } from './journeys/support/pictures-page'
import { hardest } from './journeys/support/sizes'
import { askAt } from './support/ask-at'
import buildH5 from './support/build-h5'
import { startSampleCloud } from './support/sample-cloud'
import removeSampleStreet from './support/sample-street'
import { tour } from './support/page-tour'
import type { Stop } from './support/page-tour'

/** Takes every page of the sample street at 360 px, with usual and with the largest type, and lays them side by side in `dist/screens/index.html`; those that the README shows go to `docs/screens/` too. */
async function main() {
  await buildH5()
  const [cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])
  try {
    const stops = await tour(askAt(cloud.url))
    for (const stop of stops) await photograph(browser, cloud.url, stop)
    writeFileSync(
      join(screens, 'index.html'),
      picturesPage(
        stops.map(({ page }) => page),
        sizes,
      ),
    )
    for (const [name, page] of Object.entries(inReadme))
      copyFileSync(pictureOf(page, usual), join(root, 'docs/screens', `${name}.png`))
    console.log(`${stops.length} pages: ${join(screens, 'index.html')}`)
  } finally {
    await Promise.all([cloud.stop(), browser.close()])
    removeSampleStreet()
  }
}

const usual = { width: 360, scale: 1 }
const sizes = [usual, hardest]

const inReadme = {
  placard: 'pages/placard/index',
  'report-new': 'pages/report/new/index',
  meeting: 'packages/meeting/detail/index',
  'household-today': 'packages/household/today/index',
  'worker-overview': 'packages/worker/overview/index',
}

async function photograph(browser: Browser, cloudUrl: string, stop: Stop) {
  const tab = await openTab(browser, cloudUrl, stop.as, usual, stop.kept)
  // tsx names every function by a helper that the browser hasn't got.
  await tab.page.addInitScript('window.__name = (named) => named')
  await tab.open(`${stop.page}?${new URLSearchParams(stop.query).toString()}`)
  for (const size of sizes) {
    await tab.rescale(size.scale)
    await tab.resize(size.width)
    await tab.sees(stop.says)
    await tab.loaded()
    await tab.photograph(pictureOf(stop.page, size))
  }
  await tab.close()
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
