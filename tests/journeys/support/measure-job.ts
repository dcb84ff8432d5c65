import type { Browser, Page } from 'playwright-core'
import { openTab } from './open-tab'
import { hardest } from './sizes'
import { waitUntilAtRest } from './wait-until-at-rest'

/** What a job asks of somebody: taps (a box to write in takes one too), fields to write in, screens high at most, and words of ours to read on all of its screens together, in characters. */
export type Figures = { taps: number; fields: number; screens: number; characters: number }

/** Somebody's tab at 360 × 640 with the largest type, that counts what a job takes: do the job by it, and call `read` once on each screen; `facts` are the words on it that are not ours. */
export async function measureJob(browser: Browser, cloudUrl: string, who: string, facts: readonly string[] = []) {
  const tab = await openTab(browser, cloudUrl, who, hardest)
  await tab.page.setViewportSize({ width: hardest.width, height: heightPx })
  const figures: Figures = { taps: 0, fields: 0, screens: 0, characters: 0 }

  return {
    open: tab.open,
    sees: tab.sees,
    close: tab.close,
    figures: (): Readonly<Figures> => figures,
    press: (words: string) => {
      figures.taps++
      return tab.press(words)
    },
    choose: (words: string) => {
      figures.taps++
      return tab.choose(words)
    },
    write: (label: string, text: string) => {
      figures.taps++
      figures.fields++
      return tab.write(label, text)
    },
    /** Looks how high the screen is, without counting its words. */
    glance: async () => {
      await tab.loaded()
      figures.screens = Math.max(figures.screens, await screensHigh(tab.page))
    },
    read: async () => {
      await tab.loaded()
      const { texts } = await look(tab.page)
      figures.screens = Math.max(figures.screens, await screensHigh(tab.page))
      figures.characters += texts.map((text) => ours(text, facts)).join('').length
    },
  }
}

export type Job = Awaited<ReturnType<typeof measureJob>>

/** Where a job is beyond its bounds, in words. */
export function beyond(figures: Figures, bounds: Figures) {
  const names = ['taps', 'fields', 'screens', 'characters'] as const
  return names
    .filter((name) => figures[name] > bounds[name])
    .map((name) => `${figures[name]} ${name}, may have ${bounds[name]}`)
}

/** How many screens high what scrolls on the page is, to a hundredth. */
export async function screensHigh(page: Page) {
  const { height } = await look(page)
  return Math.ceil((height / heightPx) * 100) / 100
}

export const heightPx = 640

/** What is left of a text without the facts in it, blanks and marks. */
function ours(text: string, facts: readonly string[]) {
  return facts.reduce((left, fact) => left.replaceAll(fact, ''), text).replace(/[\s\p{P}\p{S}]/gu, '')
}

async function look(page: Page) {
  await waitUntilAtRest(page)
  return page.evaluate(readScreen)
}

/** Runs in the browser: how high what scrolls is, and each piece of text that is seen; of a sheet that lies on the page, its own. */
function readScreen() {
  const pages = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter((one) => one.checkVisibility())
  const sheets = [...document.querySelectorAll<HTMLElement>('[role=dialog], [aria-role=dialog]')]
  const top = sheets.filter((one) => one.checkVisibility()).pop() ?? pages.pop() ?? document.body
  const all = [top, ...top.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility())
  const scrolling = all.filter((one) => one === top || /auto|scroll/.test(getComputedStyle(one).overflowY))
  const texts = all.flatMap((element) => [
    [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join(''),
    element.getAttribute('placeholder') ?? '',
  ])
  return { height: Math.max(...scrolling.map(({ scrollHeight }) => scrollHeight)), texts }
}
