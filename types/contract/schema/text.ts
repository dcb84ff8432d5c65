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

/** How many characters a person sees: an emoji counts once, whatever it is joined of, and a flag once. */
export function visibleLength(text: string) {
  let length = 0
  let before = ''
  for (const character of text) {
    const continues = before === joiner || (isIn(flagLetters, before) && isIn(flagLetters, character))
    if (!continues && !isIn(joining, character)) length++
    // A third letter begins the next flag.
    before = continues && character !== joiner ? '' : character
  }
  return length
}

const joiner = '\u200d'

/** Without control, zero-width and direction-turning characters, line ends as \n, other gaps as a blank, no space at either end. */
export function tidied(text: string) {
  const lines = text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n').replace(/\t/g, ' ')
  return [...lines]
    .filter((character) => !isIn(unseen, character))
    .join('')
    .trim()
}

type Range = readonly [from: number, to: number]

/** Controls but for the line feed, soft hyphens, zero-width and bidirectional marks, half surrogate pairs, tags (Unicode 15, Cc, Cf, Cs). */
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
  [0xe0000, 0xe007f],
]

/** What joins, varies or colours a character without being one, and blanks that look like letters to a computer. */
const joining: readonly Range[] = [
  [0x115f, 0x1160],
  [0x200d, 0x200d],
  [0x20e3, 0x20e3],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xffa0, 0xffa0],
  [0x1f3fb, 0x1f3ff],
  [0xe0100, 0xe01ef],
]

/** Two make a flag. */
const flagLetters: readonly Range[] = [[0x1f1e6, 0x1f1ff]]

function isIn(ranges: readonly Range[], character: string) {
  const code = character.codePointAt(0) ?? -1
  return ranges.some(([from, to]) => from <= code && code <= to)
}
