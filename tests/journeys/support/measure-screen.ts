import type { Page } from 'playwright-core'

/** The page on top as it lies on the screen: how high it is to scroll, the boxes to fill in, and the words to read, our own head's included. */
export function measureScreen(page: Page) {
  return page.evaluate(measure)
}

/** How many characters of it are the app's own: nothing that a person wrote, where they live, or a number. */
export function fixedCharacters(words: string) {
  return [...words.replace(/海棠苑|\d+号楼|\d+单元|三楼的灯不亮.*?看看。/g, '').replace(/\s/g, '')].length
}

/** Runs in the browser. */
function measure() {
  const pages = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter((one) => one.checkVisibility())
  const frame = pages[pages.length - 1]
  if (!frame) throw new Error('no page is open')
  const boxes = [...frame.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
  return {
    height: frame.scrollHeight,
    fields: boxes.length,
    words: frame.innerText + boxes.map(({ placeholder }) => placeholder).join(''),
  }
}
