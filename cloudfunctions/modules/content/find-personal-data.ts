import type { personalData } from '@contract/meeting/meeting'
import type * as z from 'zod/mini'
import { withPlainDigits } from './with-plain-digits'

type PersonalData = z.output<typeof personalData>

/** A mobile or landline number. */
const phones = /(?<!\d)(?:1[\s-]*[3-9](?:[\s-]*\d){9}|0\d{2,3}(?:[\s-]*\d){7,8})(?!\d)/g
const withUnit = /\d+\s*单元\s*\d{3,4}(?!\d)|\d{3,4}\s*[室户]/
/** 3-2-502, 3#502; neither a date nor 10-100元. */
const dashed = /(?<![\d-])(?:\d{1,3}\s*[-#]\s*){1,2}\d{3,4}(?![\d-]|\s*[元块万年月人个次米度])/
/** A flat: 3号楼2单元502, 502室, 302户, 3-2-502. */
const flats = new RegExp(`${withUnit.source}|${dashed.source}`, 'g')

/** What in these texts could tell who somebody is: one of these names, a phone, a house number. Empty when everybody may read them. */
export function findPersonalData(texts: readonly string[], names: readonly string[]): PersonalData[] {
  const text = texts.join('\n')
  const plain = withPlainDigits(text)
  const found = (pattern: RegExp, where: string) =>
    [...where.matchAll(pattern)].map(({ 0: { length }, index }) => text.slice(index, index + length))
  return [
    ...[...new Set(names)].filter((name) => isIn(plain, name)).map((text) => ({ kind: 'name' as const, text })),
    ...found(phones, plain).map((text) => ({ kind: 'phone' as const, text })),
    ...found(flats, withoutPhones(plain)).map((text) => ({ kind: 'flat' as const, text })),
  ]
}

/** However it is spaced; a name of one character would be found in every other word. */
function isIn(plain: string, name: string) {
  const unspaced = (text: string) => text.replaceAll(' ', '')
  const wanted = unspaced(withPlainDigits(name))
  return wanted.length > 1 && unspaced(plain).includes(wanted)
}

function withoutPhones(plain: string) {
  return plain.replace(phones, (phone) => ' '.repeat(phone.length))
}
