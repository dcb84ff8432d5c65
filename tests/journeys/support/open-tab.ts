import type { Browser, Page } from 'playwright-core'
import { requestsUnderWay } from './requests-under-way'
import type { Size } from './sizes'
import { waitUntilAtRest } from './wait-until-at-rest'

/** A phone's browser in somebody's hands; `kept` is what the app left on it before. */
export async function openTab(browser: Browser, cloudUrl: string, who: string, size: Size, kept: Kept = {}) {
  const context = await browser.newContext({
    viewport: { width: size.width, height: heightPx },
    deviceScaleFactor: 2,
    hasTouch: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patienceMs)
  await page.addInitScript(keep, { scale: size.scale, ...keptFor(who, kept) })
  const underWay = requestsUnderWay(page)
  return {
    page,
    context,
    /** Opens the page anew, as on another phone with type of this size. */
    async rescale(scale: number) {
      await page.evaluate(keepOnly, { scale })
      await page.reload()
    },
    /** The page on a screen of this width, and of the usual height. */
    resize: (width: number) => page.setViewportSize({ width, height: heightPx }),
    /** Waits until everything the page asked for is there and drawn. */
    async loaded() {
      do await waitUntilAtRest(page)
      while (underWay.size > 0)
    },
    /** Opens a page of the app, as `pages/placard/index?scene=…`. */
    open: (path: string) => page.goto(`${cloudUrl}/?as=${who}#/${path}`),
    sees: (words: string | RegExp) => onScreen(page).getByText(words).first().waitFor(),
    press: (words: string) => onScreen(page).getByRole('button', { name: words }).last().click(),
    /** Presses a choice, a chip or a box to tick. */
    choose: (words: string) => onScreen(page).getByRole('radio', { name: words }).first().click(),
    /** Writes into a box that is there to stay: one that is put in anew meanwhile would lose the words, as no finger is quick enough to. */
    write: async (label: string, text: string) => {
      const box = onScreen(page).getByRole('textbox', { name: label }).last()
      await box.waitFor()
      await waitUntilAtRest(page)
      await box.fill(text)
    },
    /** Waits until what was written lies in the phone's drawer of drafts. */
    keeps: (words: string) => page.waitForFunction(isKept, words),
    /** Takes a picture of all of the page, which scrolls in a frame of its own. */
    async photograph(path: string) {
      const height = await onScreen(page).evaluate((frame) => frame.scrollHeight)
      const { width } = page.viewportSize() ?? size
      await page.setViewportSize({ width, height: Math.max(height, heightPx) })
      await page.screenshot({ path })
    },
    close: () => context.close(),
  }
}

export type Tab = Awaited<ReturnType<typeof openTab>>

type Kept = Record<string, unknown>

const heightPx = 780
const patienceMs = 30_000

/** Pages below the one on top stay in the document, hidden. */
function onScreen(page: Page) {
  return page.locator('.taro_page:visible').last()
}

/** Each tab keeps what belongs to its person under their name; the size of text is the phone's. */
function keptFor(who: string, kept: Kept) {
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [`${who}/${key}`, value]))
}

/** Runs in the browser. */
function isKept(words: string) {
  const drafts = Object.keys(localStorage).filter((key) => key.includes('/draft-'))
  return drafts.some((key) => localStorage.getItem(key)?.includes(words))
}

/** Runs in the browser. */
function keepOnly(kept: Kept) {
  localStorage.clear()
  for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify({ data: value }))
}

/** Runs in the browser before the app: Taro keeps each value wrapped like this. */
function keep(kept: Kept) {
  for (const [key, value] of Object.entries(kept)) {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ data: value }))
  }
}
