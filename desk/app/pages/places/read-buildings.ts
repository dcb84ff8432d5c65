import { parseUnits, UNITS_MAX } from '@contract/estate/parse-units'
import { buildingName } from '@contract/estate/place-names'
import { buildingKey } from '@contract/estate/plain-place-name'
import { withPlainCharacters } from '@contract/schema/typed'

/** A building as it was understood, or what of a line was not. */
export type ReadBuilding =
  | { is: 'new'; name: string; units: string[] }
  | { is: 'there'; name: string; as: string }
  | { is: 'twice'; name: string; as: string }
  | { is: 'unclear'; line: string }

/** So many buildings one line may stand for, and so many units: a range beyond is a slip. */
const RANGE_MAX = 60

/** Reads buildings as people write them, a line each, or several: 3号楼 1-3单元, 三号楼：甲单元、乙单元, 1-12号楼 1-3单元, 5# 6# 7#. What stands in the estate already is told, and nothing is guessed. */
export function readBuildings(text: string, standing: readonly { name: string }[]): ReadBuilding[] {
  const known = new Map(standing.map(({ name }) => [buildingKey(name), name]))
  const read = new Map<string, string>()
  return linesIn(text).flatMap((line) => {
    const buildings = buildingsOf(line)
    if (!buildings) return [{ is: 'unclear' as const, line }]
    return buildings.map(({ name, units }): ReadBuilding => {
      const key = buildingKey(name)
      const [there, twice] = [known.get(key), read.get(key)]
      if (there !== undefined) return { is: 'there', name, as: there }
      if (twice !== undefined) return { is: 'twice', name, as: twice }
      read.set(key, name)
      return { is: 'new', name, units }
    })
  })
}

function linesIn(text: string) {
  return text
    .normalize('NFKC')
    .split(/[\n;；]/)
    .map((line) => withPlainCharacters(line.replace(/\t/g, ' ')).trim())
    .filter((line) => line !== '')
}

const word = /(?:号楼|栋楼?|幢楼?|座|#楼?|楼|号)/.source
const between = /[\s:,、|]/.source
const endsAsBuilding = new RegExp(`${word}$`)
const namesBuilding = /(?:号楼|栋|幢|座|#|楼)$/

function buildingsOf(written: string) {
  const line = written.replace(new RegExp(`\\s+(?=${word})`, 'g'), '')
  const several = line.split(new RegExp(`${between}+`)).filter((part) => part !== '')
  if (several.length > 1 && several.every((part) => namesBuilding.test(part))) return named(several, [])
  const [name, rest] = split(line)
  const units = parseUnits(rest)
  // A building among the units is one whose line was not understood.
  if (!units || units.some((unit) => namesBuilding.test(unit))) return null
  return named(namesIn(name), units)
}

/** The building's name, and what stands behind it. */
function split(line: string): [name: string, rest: string] {
  const patterns = [
    new RegExp(`^(\\S*?${word})${between}+(.+)$`),
    /^(.*(?:号楼|栋楼?|幢楼?|座|#楼?|楼))(.+)$/,
    /^(.*号)(.+(?:单元|户|门).*)$/,
    new RegExp(`^(\\S+?)${between}+(.+)$`),
  ]
  if (endsAsBuilding.test(line)) return [line, '']
  for (const pattern of patterns) {
    const [, name, rest] = pattern.exec(line) ?? []
    if (name !== undefined && rest !== undefined) return [name, rest]
  }
  return [line, '']
}

/** 1-3号楼 and 1、2、3号楼 are three buildings; 3-1号楼 is the name of one. */
function namesIn(name: string): string[] {
  const [, list = '', ending = ''] = new RegExp(`^(\\d+(?:[、,]\\d+)+)(${word})$`).exec(name) ?? []
  if (list) return list.split(/[、,]/).map((number) => `${number}${ending}`)
  const range = new RegExp(`^(\\d{1,3})(?:${word})?[-~至到](\\d{1,3})(${word})$`).exec(name)
  const [first, last] = [Number(range?.[1]), Number(range?.[2])]
  if (!range || first >= last || last - first >= RANGE_MAX) return [name]
  return Array.from({ length: last - first + 1 }, (_, at) => `${first + at}${range[3]}`)
}

function named(names: readonly string[], units: string[]) {
  const read = names.map((name) => buildingName.safeParse(name))
  if (units.length > UNITS_MAX) return null
  const isWhole = read.every(({ success }) => success)
  return isWhole ? read.flatMap(({ data }) => (data === undefined ? [] : [{ name: data, units }])) : null
}
