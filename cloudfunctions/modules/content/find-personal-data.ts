import { findFlats } from './find-flats'
import { findNames } from './find-names'
import { findPhones } from './find-phones'
import type { PersonalData } from './personal-data'
import { toPlainText } from './to-plain-text'

/** A text that everybody will read, and the field it stands in. */
export type PublishedText = Pick<PersonalData, 'where' | 'no'> & { text: string }

/** What in these texts could tell who somebody is: one of these names, a phone, a flat, each once in its field. What is not sure is left out when it is among the words that somebody looked at and allowed. Empty when everybody may read them. */
export function findPersonalData(
  texts: readonly PublishedText[],
  names: readonly string[],
  allowed: readonly string[] = [],
): PersonalData[] {
  const known = new Set(allowed.map(toWordKey))
  return texts.flatMap(({ text, where, no }) => {
    const written = toPlainText(text)
    const phones = findPhones(written)
    const found = [...findNames(text, names), ...phones.found, ...findFlats({ ...written, plain: phones.rest })]
    const once = new Map(
      found
        .filter((each) => each.sure || !known.has(toWordKey(each.text)))
        .map((each) => [`${each.kind} ${each.text}`, { ...each, where, no }]),
    )
    return [...once.values()]
  })
}

/** The same for the same word, however it is spaced or how wide its characters are. */
export function toWordKey(word: string) {
  return toPlainText(word, /\s/).plain.toLowerCase()
}
