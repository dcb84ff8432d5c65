import * as z from 'zod/mini'

/** A building's or unit's name, read without the wide characters and blanks that somebody typed into it. */
export const placeName = z.string().check(z.overwrite((name) => plain(name).replace(/\s+/g, '')))

/** A placard's number, read as it is typed by whoever looks for it. */
export const printedNumber = z.string().check(
  z.overwrite((number) =>
    plain(number)
      .replace(/[^0-9A-Za-z]/g, '')
      .toUpperCase(),
  ),
)

function plain(text: string) {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '')
}

/** Finds a number however it was stored: with blanks, dashes, small or wide characters between and in it. */
export function storedNumberPattern(number: string) {
  const characters = [...number].map((character) => `[${[...formsOf(character)].join('')}]`)
  return `^${gap}${characters.join(gap)}${gap}$`
}

/** Whatever is neither a digit nor a letter, plain or wide. */
const gap = '[^0-9A-Za-z０-９Ａ-Ｚａ-ｚ]*'

/** A digit or letter, small and wide. */
function formsOf(character: string) {
  const forms = [character, character.toLowerCase()]
  return new Set([...forms, ...forms.map((form) => String.fromCharCode(form.charCodeAt(0) + WIDE))])
}

/** How far the wide form of an ASCII character lies behind it. */
const WIDE = 0xfee0
