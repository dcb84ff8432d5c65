import * as z from 'zod/mini'

/** What a person wrote, of `min` to `max` visible characters; invisible and direction-turning characters are dropped. */
export function words(min: number, max: number) {
  return z.string().check(
    z.maxLength(max * 12),
    z.overwrite(tidied),
    z.refine((text) => visibleLength(text) >= min && visibleLength(text) <= max),
  )
}

/** As `words`, on one line. */
export function line(min: number, max: number) {
  return words(min, max).check(
    z.overwrite((text) => text.replace(/\s+/g, ' ')),
    z.refine((text) => visibleLength(text) >= min),
  )
}

/** How many characters a person sees: an emoji counts once, whatever it is joined of. */
export function visibleLength(text: string) {
  return [...text].filter((character) => !isIn(joining, character)).length
}

/** Without control, zero-width and direction-turning characters, line ends as \n, no space at either end. */
export function tidied(text: string) {
  const lines = text.replace(/\r\n?/g, '\n')
  return [...lines]
    .filter((character) => !isIn(unseen, character))
    .join('')
    .trim()
}

type Range = readonly [from: number, to: number]

/** Controls but for the line feed, soft hyphens, zero-width and bidirectional marks, half surrogate pairs (Unicode 15, Cc, Cf, Cs). */
const unseen: readonly Range[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
]

/** What joins or colours an emoji without being one. */
const joining: readonly Range[] = [
  [0x200d, 0x200d],
  [0xfe0e, 0xfe0f],
  [0x1f3fb, 0x1f3ff],
]

function isIn(ranges: readonly Range[], character: string) {
  const code = character.codePointAt(0) ?? 0
  return ranges.some(([from, to]) => from <= code && code <= to)
}
