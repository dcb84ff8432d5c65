import { withPlainCharacters } from '../schema/typed'
import { placeKey, plainPlaceName, withPlainNumber } from './plain-place-name'

/** More than any building has; a range beyond is a slip. */
export const UNITS_MAX = 30
const UNIT_LENGTH_MAX = 10

const wholeBuilding = /^(全部|所有|整栋|整楼|全楼|全栋|全部单元|所有单元|无|不分单元|-+|\/+)$/

/** Reads units as people write them: 1-3单元, 1、2单元, 甲单元, 东户; none named is the whole building (an empty list); null where it is no list of units. */
export function parseUnits(written: string): string[] | null {
  const plain = withPlainCharacters(written.normalize('NFKC')).replace(/\s*([-~至到])\s*/g, '$1')
  if (plain === '' || wholeBuilding.test(plain)) return []
  const parts = plain.split(/[、,，;；/\s和及]+/).filter((part) => part !== '')
  const units = parts.map((part) => unitsOf(plainPlaceName(part)))
  if (units.some((unit) => unit === null)) return null
  const all = [...new Set(units.flatMap((unit) => unit ?? []))]
  return all.length > 0 && all.length <= UNITS_MAX ? all : null
}

/** By what two entries are told to be the same unit: 一单元, 1单元, 1 are one. */
export function unitKey(written: string) {
  const key = placeKey(written)
  const [, core = ''] = /^(.+?)(?:单元门?|门洞)$/.exec(key) ?? [null, key]
  return withPlainNumber(core)
}

function unitsOf(part: string): string[] | null {
  const [, from, to] = /^(.+?)(?:单元)?[-~至到](.+?)(?:单元)?$/.exec(part) ?? []
  if (from !== undefined && to !== undefined) return range(withPlainNumber(from), withPlainNumber(to))
  if (part.length > UNIT_LENGTH_MAX || /^[^\p{L}\d]/u.test(part)) return null
  const key = unitKey(part)
  if (/^\d+$/.test(key)) return key.length <= 2 && Number(key) > 0 ? [`${key}单元`] : null
  return [part]
}

function range(from: string, to: string) {
  if (!/^\d{1,2}$/.test(from) || !/^\d{1,2}$/.test(to)) return null
  const [first, last] = [Number(from), Number(to)]
  if (first < 1 || last < first || last - first >= UNITS_MAX) return null
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}单元`)
}
