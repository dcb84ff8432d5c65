import type { FigureCode } from '@contract/figures/figures'
import { isKnownFigure } from '@/staff/figure-words'

/** A piece of a bulletin's text: words, or the figure that stands between them. */
export type Segment = { words: string } | { code: FigureCode }

const token = /\{([a-z]+)\}/

/** Takes a text apart at its figures, in order. */
export function segmentsOf(text: string): Segment[] {
  return text
    .split(token)
    .map((piece, no): Segment => (no % 2 === 1 && isKnownFigure(piece) ? { code: piece } : { words: piece }))
    .filter((segment) => 'code' in segment || segment.words !== '')
}

/** How a figure is written in a text. */
export function tokenOf(code: FigureCode) {
  return `{${code}}`
}
