import { withPlainCharacters } from '../schema/typed'

/** A place's name as it is kept and shown: wide characters plain, nothing unseen, no blanks but between words of other letters. */
export function plainPlaceName(written: string) {
  return withPlainCharacters(written.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .replace(/(.?) (?=(.?))/g, (both, before: string, after: string) =>
      isLetter(before) && isLetter(after) ? both : before,
    )
}

const isLetter = (sign: string) => /^[A-Za-z]$/.test(sign)

/** By what two entries are told to be the same estate or unit, whatever was written. */
export function placeKey(written: string) {
  return plainPlaceName(written).replace(/\s/g, '').toUpperCase()
}

/** By what two entries are told to be the same building: 3号楼, 3栋, 3#, ３幢, 三号楼, 03 and 3 are one. */
export function buildingKey(written: string) {
  const key = placeKey(written).replace(/^第/, '')
  const [, core = ''] = /^(.+?)(?:号楼|号|栋楼?|幢楼?|座|#楼?|楼)$/.exec(key) ?? [null, key]
  return withPlainNumber(core)
}

const digits = '〇一二三四五六七八九'

/** 十二 and 012 at the end of a name are 12. */
export function withPlainNumber(name: string) {
  return name
    .replace(/[零〇一二两三四五六七八九十百]+$/, (number) => String(toNumber(number)))
    .replace(/(^|\D)0+(?=\d)/g, '$1')
    .replace(/^(\d+)\.0+$/, '$1')
}

/** 二十一 is 21, 一百零三 is 103; without 十 and 百 it is read digit by digit, 三〇二 is 302. */
function toNumber(written: string) {
  const plain = written.replace(/零/g, '〇').replace(/两/g, '二')
  const valueOf = (digit: string | undefined) => (digit ? digits.indexOf(digit) : 0)
  if (!/[十百]/.test(plain)) return Number([...plain].map(valueOf).join(''))
  const [, hundreds, , tens, ones] =
    /^(?:([一二三四五六七八九]?)百)?(〇?)(?:([一二三四五六七八九]?)十)?〇?([一二三四五六七八九]?)$/.exec(plain) ?? []
  const times = (digit: string | undefined) => (digit === undefined ? 0 : digit === '' ? 1 : valueOf(digit))
  return times(hundreds) * 100 + times(tens) * 10 + valueOf(ones)
}
