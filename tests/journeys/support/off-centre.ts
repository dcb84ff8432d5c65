import type { Page } from 'playwright-core'
import { waitUntilAtRest } from './wait-until-at-rest'

/** The buttons whose words stand too high or too low where no browser centres them, as in WeChat. The page is of no use afterwards. */
export async function offCentre(page: Page): Promise<string[]> {
  await waitUntilAtRest(page)
  return page.evaluate(findOffCentre)
}

/** Runs in the browser, so everything it uses is inside. */
function findOffCentre() {
  const tolerancePx = 2
  return [...document.querySelectorAll<HTMLElement>('button')]
    .filter((button) => button.checkVisibility({ visibilityProperty: true }))
    .map(asPlainElement)
    .flatMap(complain)

  /** WeChat's button is an element like any other: it has the styles it was given and no more. */
  function asPlainElement(button: HTMLElement) {
    const plain = document.createElement('wx-button')
    for (const { name, value } of button.attributes) plain.setAttribute(name, value)
    plain.append(...button.childNodes)
    button.replaceWith(plain)
    return plain
  }

  function complain(button: HTMLElement) {
    const shown = [...textsIn(button), ...picturesIn(button)]
    const box = button.getBoundingClientRect()
    const above = Math.min(...shown.map(({ top }) => top)) - box.top
    const below = box.bottom - Math.max(...shown.map(({ bottom }) => bottom))
    const off = Math.round(above - below) / 2
    const words = (button.getAttribute('aria-label') ?? button.innerText).trim().slice(0, 20)
    return Math.abs(off) > tolerancePx
      ? [`「${words}」 stands ${Math.abs(off)} px too ${off < 0 ? 'high' : 'low'}`]
      : []
  }

  function textsIn(button: HTMLElement) {
    const words = document.createRange()
    const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT)
    const rects: DOMRect[] = []
    while (texts.nextNode()) {
      words.selectNodeContents(texts.currentNode)
      const bottom = cutAt(texts.currentNode.parentElement)
      rects.push(...[...words.getClientRects()].filter(({ top }) => top < bottom - tolerancePx))
    }
    return rects
  }

  /** Lines beneath this are cut off: a text that is too long shows its first ones. */
  function cutAt(element: HTMLElement | null) {
    if (!element || getComputedStyle(element).overflow !== 'hidden') return Infinity
    return element.getBoundingClientRect().bottom
  }

  /** Whatever has nothing inside and is drawn: an icon, a mark, a photo. */
  function picturesIn(button: HTMLElement) {
    const empty = [...button.querySelectorAll('*')].filter(
      (element) => !element.textContent && !element.children.length,
    )
    return empty.map((element) => element.getBoundingClientRect()).filter(({ height }) => height > 0)
  }
}
