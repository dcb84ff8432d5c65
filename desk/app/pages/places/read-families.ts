import { parseUnits, unitKey } from '@contract/estate/parse-units'
import { FAMILIES_MAX } from '@contract/roster/rows'
import { withPlainCharacters } from '@contract/schema/typed'
import { unitWords } from '@/words/place-words'

type Families = { units: string[]; count: number }

/** Reads how many families live where, a line each: 60户 is all of the building, 1-2单元 48户 some of its units. Gives what is wrong, where something is. */
export function readFamilies(text: string, units: readonly string[]): Families[] | { wrong: string } {
  const families: Families[] = []
  for (const line of linesIn(text)) {
    const read = readLine(line)
    if (!read) return { wrong: `“${line}”没看明白，请写成“1单元：24户”。` }
    const missing = read.units.find((unit) => !haveUnit(units, unit))
    if (missing !== undefined) return { wrong: `这栋楼没有${missing}，请看看上面的单元。` }
    if (families.some((other) => overlap(other.units, read.units)))
      return { wrong: `“${line}”和前面的有重的，一个单元只写一遍。` }
    families.push(read)
  }
  return families
}

/** As they are written in the box: 1–2单元：48户. */
export function familiesText(families: readonly Families[]) {
  return families.map(({ units, count }) => `${unitWords(units) || '整栋'}：${count}户`).join('\n')
}

function linesIn(text: string) {
  return text
    .normalize('NFKC')
    .split(/[\n;；]/)
    .map((line) => withPlainCharacters(line.replace(/\t/g, ' ')).trim())
    .filter((line) => line !== '')
}

/** The number stands last, behind a blank, a colon, or the word that ends the units; a number alone is the whole building. */
function readLine(line: string): Families | null {
  const [, before = '', number] = /^(?:(.*(?:[\s:]|单元|户|门|栋|楼))\s*)?(\d{1,4})\s*[户家]?$/.exec(line) ?? []
  const units = parseUnits(before.replace(/[\s:]+$/, ''))
  return number === undefined || !units || Number(number) > FAMILIES_MAX ? null : { units, count: Number(number) }
}

function haveUnit(units: readonly string[], unit: string) {
  return units.some((one) => unitKey(one) === unitKey(unit))
}

function overlap(some: readonly string[], others: readonly string[]) {
  return some.length === 0 || others.length === 0 || some.some((unit) => haveUnit(others, unit))
}
