import type { Page } from 'playwright-core'

/** Waits until what is drawn stays where it is: no page slides, and no part of it is still taken out and put in again by Taro's own elements. */
export async function waitUntilAtRest(page: Page) {
  await page.waitForFunction(isAtRest)
}

/** Runs in the browser. */
function isAtRest() {
  return document.querySelector('.taro_page:not(.taro_page_stationed), taro-view-core:not(.hydrated)') === null
}
