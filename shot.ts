import { startSampleCloud } from './tests/support/sample-cloud'
import { openBrowser } from './tests/journeys/support/open-browser'
import { openTab } from './tests/journeys/support/open-tab'
async function main() {
  const cloud = await startSampleCloud()
  const browser = await openBrowser()
  const tab = await openTab(browser, cloud.url, 'resident-wang', { width: 360, scale: 1.65 })
  await tab.page.addInitScript('window.__name = (f) => f')
  await tab.page.setViewportSize({ width: 360, height: 640 })
  await tab.open('pages/placard/index?scene=v1HTA3456789CD')
  await tab.sees('我要反映'); await tab.page.waitForTimeout(1500)
  await tab.page.screenshot({ path: '/tmp/s1.png', fullPage: true })
  await tab.press('我要反映'); await tab.page.waitForTimeout(1200)
  await tab.page.screenshot({ path: '/tmp/s2.png', fullPage: true })
  await tab.open('pages/placard/index?scene=v1HTA3456789CD'); await tab.sees('板凳会报名')
  await tab.press('板凳会报名'); await tab.page.waitForTimeout(1200)
  await tab.page.screenshot({ path: '/tmp/s3.png', fullPage: true })
  await browser.close(); await cloud.stop()
}
void main()
