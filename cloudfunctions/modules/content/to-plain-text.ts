/** A text as it is searched: `plain` for the patterns, `asWritten` for the part of the text that was found. */
export type PlainText = { plain: string; asWritten: (from: number, until: number) => string }

/** The text with wide characters (１３９), circled and spoken digits (③, 五〇二) and all dashes as plain ones, without what cannot be seen; `dropped` leaves out more. */
export function toPlainText(text: string, dropped?: RegExp): PlainText {
  const ends: number[] = []
  let plain = ''
  let at = 0
  for (const character of text) {
    at += character.length
    const one = plainCharacter(character)
    if (unseen.test(character) || dropped?.test(one)) continue
    plain += one
    for (let unit = 0; unit < one.length; unit++) ends.push(at)
  }
  const digits = plain.replace(/(?<=\d)[oO]+(?=\d)/g, (letters) => '0'.repeat(letters.length))
  const asWritten = (from: number, until: number) => text.slice(from === 0 ? 0 : ends[from - 1], ends[until - 1]).trim()
  return { plain: digits, asWritten }
}

const WIDE_BY = 0xfee0
const CIRCLED_ONE = 0x2460
const unseen = /[\p{Cf}\ufe0f\u20e3]/u

function plainCharacter(character: string) {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - WIDE_BY)
  if (code >= CIRCLED_ONE && code < CIRCLED_ONE + 9) return String(code - CIRCLED_ONE + 1)
  if (/[–—‐‑‒―−~〜]/.test(character)) return '-'
  if (/[^\S\n]/.test(character)) return ' '
  return spoken[character] ?? character
}

const spoken: Record<string, string> = {
  ...{ 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9', 幺: '1' },
  ...{ 壹: '1', 贰: '2', 叁: '3', 肆: '4', 伍: '5', 柒: '7', 捌: '8', 玖: '9', 两: '2' },
}
