import type { FigureCode } from '@contract/figures/figures'
import { figureWords } from '@/staff/figure-words'
import { segmentsOf, tokenOf } from '../segments'

/** Lays a text into the box: words to be changed, figures as pieces that can only be taken out whole. */
export function fillEditor(box: HTMLElement, text: string, wordsOf: (code: FigureCode) => string) {
  box.replaceChildren(
    ...segmentsOf(text).map((segment) =>
      'code' in segment ? chipOf(segment.code, wordsOf(segment.code)) : document.createTextNode(segment.words),
    ),
  )
}

/** Reads the text back, each figure as its token whatever its piece shows. */
export function readEditor(box: Node): string {
  return [...box.childNodes].map(textOf).join('')
}

/** Puts words or a figure where the cursor stands, or at the end. */
export function putIn(box: HTMLElement, node: Node) {
  const selection = window.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const within = range && box.contains(range.commonAncestorContainer) ? range : endOf(box)
  within.deleteContents()
  within.insertNode(node)
  within.setStartAfter(node)
  within.collapse(true)
  selection?.removeAllRanges()
  selection?.addRange(within)
}

export function chipOf(code: FigureCode, words: string) {
  const chip = document.createElement('span')
  chip.contentEditable = 'false'
  chip.className = 'bulletin-chip'
  chip.dataset.code = code
  chip.title = figureWords[code].word
  chip.textContent = words
  return chip
}

function textOf(node: ChildNode): string {
  if (node instanceof HTMLElement && node.dataset.code) return tokenOf(node.dataset.code as FigureCode)
  if (node instanceof HTMLBRElement) return '\n'
  if (node instanceof HTMLElement) return `\n${readEditor(node)}`
  return node.textContent ?? ''
}

function endOf(box: HTMLElement) {
  const range = document.createRange()
  range.selectNodeContents(box)
  range.collapse(false)
  return range
}
