import { withPlainCharacters } from '@contract/schema/typed'

/** Makes the question whether a text holds all that was typed, word by word, wide characters and case aside: 3号楼 is not in 13号楼. */
export function matchWords(typed: string) {
  const terms = plain(typed).split(/\s+/).filter(Boolean)
  return (texts: readonly (string | null)[]) => {
    const text = plain(texts.filter(Boolean).join('\n'))
    return terms.every((term) => holds(text, term))
  }
}

function plain(text: string) {
  return withPlainCharacters(text).toLowerCase()
}

/** A number that was typed is a whole one at either end. */
function holds(text: string, term: string) {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const cutsBefore = isDigit(term[0]) && isDigit(text[at - 1])
    const cutsAfter = isDigit(term.at(-1)) && isDigit(text[at + term.length])
    if (!cutsBefore && !cutsAfter) return true
  }
  return false
}

function isDigit(character: string | undefined) {
  return character !== undefined && /\d/.test(character)
}
