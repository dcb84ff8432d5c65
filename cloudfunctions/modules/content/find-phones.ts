import type { Found } from './personal-data'
import type { PlainText } from './to-plain-text'

const between = String.raw`[\s\-.()·•・_/]{0,3}`
const country = String.raw`(?:(?:\+|00)?86${between})?`
const digits = (count: string) => String.raw`\d(?:${between}\d){${count}}`

/** A mobile number, also in groups, with brackets or dots. */
const mobiles = new RegExp(String.raw`(?<!\d)${country}1${between}[3-9]${between}${digits('8')}(?!\d)`, 'g')
/** A landline with its area code; abroad it is written without the zero. */
const landlines = new RegExp(
  String.raw`(?<!\d)(?:${country}\(?0\d{2,3}|(?:\+|00)86${between}[1-9]\d{1,2})${between}[2-9]${between}${digits('5,6')}(?!\d)`,
  'g',
)
/** A local number where words say that it is rung. */
const locals =
  /(?<=(?:电话|座机|固话|号码|联系|[打拨]|致电)[^\d\n]{0,4})(?!20[0-4]\d|19\d\d)[2-8]\d{3}[\s-]?\d{4}(?!\d|\s*[元块万年月人个份])/g

/** Finds phones, and the text without them, so that their digits are not taken for a flat. A landline may be an office's. */
export function findPhones({ plain, asWritten }: PlainText): { found: Found[]; rest: string } {
  const found: Found[] = []
  const take = (pattern: RegExp, sure: boolean, isOne: (phone: string) => boolean) => (text: string) =>
    text.replace(pattern, (phone: string, index: number) => {
      if (!isOne(phone)) return phone
      found.push({ kind: 'phone', text: asWritten(index, index + phone.length), sure })
      return ' '.repeat(phone.length)
    })
  const withoutMobiles = take(mobiles, true, isGroupedAsPhone)(plain)
  const withoutLandlines = take(landlines, false, () => true)(withoutMobiles)
  return { rest: take(locals, false, () => true)(withoutLandlines), found }
}

/** Digit by digit or in groups; a list of buildings (1 3 5 7 9 11 13) has both. */
function isGroupedAsPhone(phone: string) {
  const groups = phone.split(/\D+/).filter(Boolean)
  const single = groups.filter(({ length }) => length === 1).length
  return single === 0 || single === groups.length
}
