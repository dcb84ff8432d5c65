import type { BadCell, BuildingRow } from '@contract/roster/rows'
import { isOpenBuilding } from '../estate/building'
import { unitsIn, withUnits, type placesByName } from '../estate/find-building'
import { haveUnitsInCommon, withFamilies } from '../estate/with-families'
import { noteChange, type Change } from './count-changes'
import type { SetUpBuilding } from '../estate/set-up'

export type Places = ReturnType<typeof placesByName>

/** Enters the lines of 楼栋 into the places: estates and buildings that are new, units and families that are. */
export function planBuildings(rows: readonly BuildingRow[], places: Places, bad: BadCell[]) {
  const changes = new Map<string, Change>()
  const said = new Map<string, string[][]>()
  for (const row of rows) {
    const estate = places.findEstate(row.estate) ?? places.addEstate(row.estate)
    const known = places.findBuilding(estate.id, row.building)
    if (known && !isOpenBuilding(known)) {
      bad.push(badBuilding(row, 'building', row.building, 'building-closed'))
      continue
    }
    const before = known ?? places.newBuilding(estate.id, row.building, row.units)
    const after = withRow(before, row)
    const units = unitsIn(after, row.units) ?? []
    const others = said.get(after.id) ?? []
    if (others.some((other) => haveUnitsInCommon(other, units))) {
      bad.push(badBuilding(row, 'units', row.units.join('、'), 'twice'))
      continue
    }
    said.set(after.id, [...others, units])
    noteChange(changes, after.id, known ? (after === known ? 'same' : 'changed') : 'added')
    if (after !== known) places.setBuilding(after)
  }
  return changes
}

function withRow(building: SetUpBuilding, { units, families }: BuildingRow): SetUpBuilding {
  const all = withUnits(building.units, units)
  const widened = all.length === building.units.length ? building : { ...building, units: all }
  return families === null ? widened : withFamilies(widened, unitsIn(widened, units) ?? [], families)
}

function badBuilding({ row }: BuildingRow, column: BadCell['column'], text: string, why: BadCell['why']): BadCell {
  return { sheet: 'buildings', row, column, text, why }
}
