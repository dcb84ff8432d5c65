import type { Page } from 'playwright-core'

/** Waits until what is drawn stays where it is: no page slides, and Taro's elements have done with taking their children out and putting them in again. */
export async function waitUntilAtRest(page: Page) {
  await page.evaluate(nothingMoves, framesAtRest)
}

/** Frames instead of milliseconds: a slow machine draws fewer of them. */
const framesAtRest = 5

/** Runs in the browser. */
function nothingMoves(framesAtRest: number) {
  return new Promise<void>((rest) => {
    let frames = 0
    const observer = new MutationObserver(() => (frames = 0))
    observer.observe(document, { childList: true, subtree: true })
    const look = () => {
      frames = document.querySelector('.taro_page:not(.taro_page_stationed)') ? 0 : frames + 1
      if (frames < framesAtRest) return requestAnimationFrame(look)
      observer.disconnect()
      rest()
    }
    requestAnimationFrame(look)
  })
}
