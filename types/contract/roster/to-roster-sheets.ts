import type { OutputOf } from '../procedure'
import type { deskPlaces } from '../places/desk'
import { EXAMPLE, WHOLE_ESTATE } from './rows'

type Estate = Pick<OutputOf<typeof deskPlaces.getEstate>, 'estates' | 'buildings' | 'households'>
type Line = (string | number | null)[]

/** A sheet as it is written to a file. Cells of text are to be written as text, whatever they begin with. */
export type RosterSheet = { name: string; lines: Line[] }

const heads = {
  buildings: ['小区*', '楼栋*', '单元', '户数'],
  posts: ['编号*', '名称*', '小区*', '楼栋*', '单元', '主/备', '授牌日期'],
}

/** The two sheets of a roster; read again, they change nothing. */
export function toRosterSheets(estate: Estate): RosterSheet[] {
  return [
    { name: '楼栋', lines: [heads.buildings, ...buildingLines(estate)] },
    { name: '中心户', lines: [heads.posts, ...postLines(estate)] },
  ]
}

/** The same two sheets to fill in, each with a line that shows how and is not read. */
export function rosterTemplate(): RosterSheet[] {
  const post = [`${EXAMPLE}：1001`, '3号楼党员中心户', '海棠苑', '3号楼', '1-3', '主', '2024-01-12']
  return [
    { name: '楼栋', lines: [heads.buildings, [`${EXAMPLE}：海棠苑`, '3号楼', '1-3', 36]] },
    { name: '中心户', lines: [heads.posts, post] },
  ]
}

/** Households that a roster can't name, for they look after no place yet. */
export function withoutPlace(estate: Estate) {
  const placed = new Set(postLines(estate).map(([number]) => number))
  return estate.households.filter(({ status, number }) => status !== 'retired' && !placed.has(number))
}

function buildingLines({ estates, buildings }: Estate): Line[] {
  return buildings.filter(isOpen).flatMap(({ estateId, name, units, families }) => {
    const estate = nameIn(estates, estateId)
    const known = families.map(({ units: of, count }): Line => [
      estate,
      name,
      (of.length > 0 ? of : units).join('、'),
      count,
    ])
    const counted = families.some((one) => one.units.length === 0) ? units : families.flatMap((one) => one.units)
    const left = units.filter((unit) => !counted.includes(unit))
    const isBare = families.length === 0 || left.length > 0
    return isBare ? [...known, [estate, name, left.join('、'), null]] : known
  })
}

function postLines({ estates, buildings, households }: Estate): Line[] {
  const covered = [
    ...buildings
      .filter(isOpen)
      .map(({ estateId, name, coverage }) => ({ estate: nameIn(estates, estateId), building: name, ...coverage })),
    ...estates.map(({ name, coverage }) => ({ estate: name, building: WHOLE_ESTATE, ...coverage })),
  ]
  return households
    .filter(({ status }) => status !== 'retired')
    .flatMap(({ id, number, name, awardedOn }) =>
      covered.flatMap(({ estate, building, rows }): Line[] => {
        const [first, ...later] = rows.filter(({ householdId }) => householdId === id).sort(byBeginning)
        if (!first) return []
        const units = unitsOfAll([first, ...later])
        return [[number, name, estate, building, units.join('、'), first.role === 'primary' ? '主' : '备', awardedOn]]
      }),
    )
}

/** What several spans of one household and place cover together; none named are all. */
function unitsOfAll(rows: readonly { units: string[] }[]) {
  return rows.some(({ units }) => units.length === 0) ? [] : [...new Set(rows.flatMap(({ units }) => units))]
}

function byBeginning(one: { from: string }, other: { from: string }) {
  return one.from.localeCompare(other.from)
}

function isOpen({ isClosed, mergedInto }: Estate['buildings'][number]) {
  return !isClosed && mergedInto === null
}

function nameIn(estates: Estate['estates'], estateId: string) {
  return estates.find(({ id }) => id === estateId)?.name ?? ''
}
