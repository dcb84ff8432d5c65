import { plainAlphabet } from '../schema/ids'

const MODULUS = 10_007
const SHOWN = 10_000

/** Gives the four digits that stand beside a placard's code: compared by eye with the code that hangs, typed nowhere. */
export function checkDigits(token: string) {
  const sum = [...token].reduce((sum, character) => (sum * 37 + plainAlphabet.indexOf(character) + 2) % MODULUS, 7)
  return String(sum % SHOWN).padStart(4, '0')
}
