import type { Page } from 'playwright-core'
import { asInPrint } from '../../../config/lint/as-in-print.mjs'
import { waitUntilAtRest } from './wait-until-at-rest'

/** What a person with large type, poor sight or a screen reader would complain of on the page as it stands; empty when nothing. */
export async function complaintsOn(page: Page): Promise<string[]> {
  await waitUntilAtRest(page)
  await page.evaluate(standStill)
  const narrow = (await page.evaluate(readTexts)).filter((text) => text !== asInPrint(text))
  return [...(await page.evaluate(findComplaints)), ...narrow.map((text) => `「${text}」 is not set as in print`)]
}

/** Runs in the browser: each piece of text a person sees or is read, but for what they wrote themselves. */
function readTexts() {
  return [...document.body.querySelectorAll('*')].flatMap((element) => [
    [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
      .join('')
      .trim(),
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('placeholder') ?? '',
  ])
}

/** Runs in the browser: what still fades or grows is not as it will be. */
async function standStill() {
  const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
  await Promise.allSettled(moving.map(({ finished }) => finished))
}

/** Runs in the browser, so everything it uses is inside. */
function findComplaints() {
  const targetPxMin = 44
  const contrastMin = 4.5
  const tolerancePx = 1
  const complaints: string[] = []

  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isVisible)
  for (const element of all) {
    if (isTappable(element)) {
      checkTarget(element)
      checkLabel(element)
    }
    if (element instanceof HTMLImageElement) checkPicture(element)
    if (hasOwnText(element)) {
      checkContrast(element)
      checkCut(element)
    }
  }
  const width = document.documentElement.scrollWidth
  if (width > innerWidth + tolerancePx) complaints.push(`the page is ${width} px wide on a screen of ${innerWidth}`)
  return complaints

  function isVisible(element: HTMLElement) {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
  }

  function isTappable(element: HTMLElement) {
    const control =
      'button, a[href], input, textarea, select, [role=button], [role=radio], [role=checkbox], [role=link]'
    return element.matches(control) && element.getAttribute('type') !== 'hidden'
  }

  function checkTarget(element: HTMLElement) {
    const { width, height } = element.getBoundingClientRect()
    if (width >= targetPxMin - 0.5 && height >= targetPxMin - 0.5) return
    complaints.push(`${nameOf(element)} is ${Math.round(width)} × ${Math.round(height)} px to the finger`)
  }

  function checkLabel(element: HTMLElement) {
    const label = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? ''
    const spoken = label + element.innerText + (element.closest('label')?.innerText ?? '')
    if (spoken.trim() === '') complaints.push(`${nameOf(element)} has no name for a screen reader`)
  }

  function checkPicture(image: HTMLImageElement) {
    const frame = image.closest('[aria-label], [aria-hidden=true]')
    if (!image.alt && !frame) complaints.push(`${nameOf(image)} is a picture without a name`)
  }

  function hasOwnText(element: HTMLElement) {
    return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  }

  /** What can't be pressed now may be paler. */
  function checkContrast(element: HTMLElement) {
    if (element.closest('button:disabled')) return
    const ink = rgbOf(getComputedStyle(element).color)
    const ratio = contrast(ink, paperUnder(element))
    if (ratio >= contrastMin) return
    complaints.push(`${nameOf(element)} has a contrast of ${ratio.toFixed(2)}`)
  }

  function paperUnder(element: HTMLElement | null): number[] {
    if (!element) return [255, 255, 255, 1]
    const paper = rgbOf(getComputedStyle(element).backgroundColor)
    return paper[3] === 0 ? paperUnder(element.parentElement) : paper
  }

  function rgbOf(color: string) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
    return [red, green, blue, alpha]
  }

  function contrast(one: number[], other: number[]) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
    return (light + 0.05) / (dark + 0.05)
  }

  function luminance([red = 0, green = 0, blue = 0]: number[]) {
    const linear = (part: number) => (part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  function checkCut(element: HTMLElement) {
    const words = document.createRange()
    words.selectNodeContents(element)
    for (const line of words.getClientRects()) {
      const frame = frameThatCuts(element, line)
      if (frame) return void complaints.push(`${nameOf(element)} is cut off by ${nameOf(frame)}`)
    }
  }

  /** The frame that hides part of a line of text. What can be scrolled up or down to is not hidden. */
  function frameThatCuts(element: HTMLElement, line: DOMRect) {
    for (let frame: HTMLElement | null = element; frame && frame !== document.body; frame = frame.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(frame)
      const box = frame.getBoundingClientRect()
      const sideways = line.right > box.right + tolerancePx || line.left < box.left - tolerancePx
      const upright = line.bottom > box.bottom + tolerancePx || line.top < box.top - tolerancePx
      if (overflowX !== 'visible' && sideways) return frame
      if ((overflowY === 'hidden' || overflowY === 'clip') && upright) return frame
      if (overflowY === 'auto' || overflowY === 'scroll') return null
    }
    return null
  }

  function nameOf(element: HTMLElement) {
    const words = (element.getAttribute('aria-label') ?? element.innerText).trim().replace(/\s+/g, ' ').slice(0, 20)
    return `<${element.tagName.toLowerCase()} class="${element.className}">${words ? ` 「${words}」` : ''}`
  }
}
