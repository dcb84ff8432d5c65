import * as z from 'zod/mini'

/** However it is made up, a text takes no more bytes than this for each visible character it may have. */
const BYTES_A_CHARACTER = 12

/** What a person wrote for others to read, of `min` to `max` visible characters; invisible and direction-turning characters and floods of marks are dropped. */
export function words(min: number, max: number) {
  return toBeRead(tidyWords(min, max))
}

/** As `words`, on one line. */
export function line(min: number, max: number) {
  return toBeRead(name(min, max))
}

/** As `line`, of a name or a single word: nothing that is said to anybody. */
export function name(min: number, max: number) {
  return tidyWords(min, max).check(
    z.overwrite((text) => text.replace(/\s+/g, ' ')),
    z.refine((text) => visibleLength(text) >= min),
  )
}

const read = new WeakSet<object>()

function toBeRead<S extends object>(schema: S) {
  read.add(schema)
  return schema
}

/** Whether what this schema takes is written for others to read. */
export function isToBeRead(schema: object) {
  return read.has(schema)
}

function tidyWords(min: number, max: number) {
  return z.string().check(
    z.maxLength(max * BYTES_A_CHARACTER),
    z.overwrite(tidied),
    z.refine((text) => bytesOf(text) <= max * BYTES_A_CHARACTER),
    z.refine((text) => visibleLength(text) >= min && visibleLength(text) <= max),
  )
}

/** How many characters a person sees: a letter counts once with its marks, an emoji once, whatever it is joined of, and a flag once. */
export function visibleLength(text: string) {
  let length = 0
  let before = ''
  for (const character of text) {
    const continues = before === joiner || (isIn(flagLetters, before) && isIn(flagLetters, character))
    if (!continues && !isJoining(character)) length++
    // A third letter begins the next flag.
    before = continues && character !== joiner ? '' : character
  }
  return length
}

const joiner = '\u200d'

/** Without control, zero-width and direction-turning characters, line ends as \n, other gaps as a blank, no space at either end. */
export function tidied(text: string) {
  const lines = text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n').replace(/\t/g, ' ')
  return withoutFloods([...lines].filter((character) => !isIn(unseen, character)))
    .join('')
    .trim()
}

const MARKS_MAX = 3
const JOINERS_MAX = 3

/** Leaves a character at most three marks, and what is seen as one at most three joiners: more is no writing, and runs over the lines beside it. */
function withoutFloods(characters: readonly string[]) {
  let [marks, joiners, before] = [0, 0, '']
  return characters.filter((character) => {
    const joins = character === joiner
    if (!isJoining(character)) {
      if (before !== joiner) joiners = 0
      marks = 0
    } else if (marks++ >= MARKS_MAX || (joins && joiners++ >= JOINERS_MAX)) return false
    before = character
    return true
  })
}

/** How many bytes it takes in UTF-8, in which it travels and is kept. */
function bytesOf(text: string) {
  return [...text].reduce((bytes, character) => {
    const code = character.codePointAt(0) ?? 0
    return bytes + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
  }, 0)
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

/** What joins or colours a character without being one, and blanks that look like letters to a computer; marks besides (Unicode M). */
const joining: readonly Range[] = [
  [0x115f, 0x1160],
  [0x200d, 0x200d],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xffa0, 0xffa0],
  [0x1f3fb, 0x1f3ff],
]

/** Written so, for compiled for an old phone it would be a table of 6 KB. */
const mark = new RegExp('\\p{M}', 'u')

function isJoining(character: string) {
  return isIn(joining, character) || mark.test(character)
}

/** Two make a flag. */
const flagLetters: readonly Range[] = [[0x1f1e6, 0x1f1ff]]

function isIn(ranges: readonly Range[], character: string) {
  const code = character.codePointAt(0) ?? -1
  return ranges.some(([from, to]) => from <= code && code <= to)
}
