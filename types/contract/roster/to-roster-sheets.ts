import type { OutputOf } from '../procedure'
import type { deskPlaces } from '../places/desk'
import { WHOLE_ESTATE } from './rows'

type Estate = Pick<OutputOf<typeof deskPlaces.getEstate>, 'estates' | 'buildings' | 'households'>
type Line = (string | number | null)[]

/** The two sheets of a roster as they are written to a file; read again, they change nothing. Cells of text are to be written as text, whatever they begin with. */
export function toRosterSheets(estate: Estate): { name: string; lines: Line[] }[] {
  return [
    { name: '楼栋', lines: [['小区*', '楼栋*', '单元', '户数'], ...buildingLines(estate)] },
    {
      name: '中心户',
      lines: [['编号*', '名称*', '小区*', '楼栋*', '单元', '主/备', '授牌日期'], ...postLines(estate)],
    },
  ]
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
      .flatMap(({ estateId, name, coverage }) =>
        coverage.rows.map((row) => ({ ...row, estate: nameIn(estates, estateId), building: name })),
      ),
    ...estates.flatMap(({ name, coverage }) =>
      coverage.rows.map((row) => ({ ...row, estate: name, building: WHOLE_ESTATE })),
    ),
  ]
  return households
    .filter(({ status }) => status !== 'retired')
    .flatMap(({ id, number, name, awardedOn }) =>
      covered
        .filter(({ householdId }) => householdId === id)
        .map(({ estate, building, units, role }): Line => [
          ...[number, name, estate, building, units.join('、')],
          ...[role === 'primary' ? '主' : '备', awardedOn],
        ]),
    )
}

function isOpen({ isClosed, mergedInto }: Estate['buildings'][number]) {
  return !isClosed && mergedInto === null
}

function nameIn(estates: Estate['estates'], estateId: string) {
  return estates.find(({ id }) => id === estateId)?.name ?? ''
}
