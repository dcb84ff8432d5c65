import * as z from 'zod/mini'
import { mark, savedOr } from '../estate/mark'
import { UNITS_MAX } from '../estate/parse-units'
import { unitName } from '../estate/place'
import { buildingName, estateName } from '../estate/place-names'
import { officeView, termView } from '../office/office'
import { householdView } from '../posts/household-view'
import { command, query, strictInput } from '../procedure'
import { FAMILIES_MAX } from '../roster/rows'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'

const units = z.array(unitName).check(z.maxLength(UNITS_MAX))
const families = z.object({ units: z.array(z.string()), count: z.int() })

export const buildingView = z.object({
  id,
  estateId: id,
  name: z.string(),
  units: z.array(z.string()),
  families: z.array(families),
  isClosed: z.boolean(),
  mergedInto: z.nullable(id),
  mark,
})

/** Who covers a place from when until when, both days included. */
export const coverageView = z.object({
  householdId: id,
  estateId: z.nullable(id),
  buildingId: z.nullable(id),
  units: z.array(z.string()),
  role: z.enum(['primary', 'backup']),
  from: day,
  until: z.nullable(day),
})

/** All that covers one place, and what to say of it when it is changed. */
export const coverageOfPlace = z.object({ rows: z.array(coverageView), mark })

const onCommunity = { commandId: intentId, communityId: id }
const onBuilding = { ...onCommunity, buildingId: id }
const changed = z.object({ id })

/** What a community's workers may do with its places, and who looks after them, at the desk. */
export const deskPlaces = {
  getEstate: query(
    strictInput({ communityId: id }),
    z.object({
      office: officeView,
      estates: z.array(z.object({ id, name: z.string(), coverage: coverageOfPlace })),
      buildings: z.array(z.extend(buildingView, { coverage: coverageOfPlace })),
      households: z.array(householdView),
      terms: z.array(termView),
    }),
    ['NOT_FOUND'],
  ),
  addEstate: command(strictInput({ ...onCommunity, name: estateName }), changed, ['NOT_FOUND', 'NAME_TAKEN']),
  renameEstate: command(strictInput({ ...onCommunity, estateId: id, name: estateName }), changed, [
    'NOT_FOUND',
    'NAME_TAKEN',
  ]),
  /** One that was made by a slip: with nothing in it, and never reported from. */
  removeEstate: command(strictInput({ ...onCommunity, estateId: id }), changed, ['NOT_FOUND', 'ESTATE_IN_USE']),
  addBuildings: command(
    strictInput({
      ...onCommunity,
      estateId: id,
      buildings: z.array(z.strictObject({ name: buildingName, units })).check(z.minLength(1), z.maxLength(100)),
    }),
    z.object({ buildingIds: z.array(id) }),
    ['NOT_FOUND', 'NAME_TAKEN'],
  ),
  changeBuilding: command(
    strictInput({
      ...onBuilding,
      mark,
      name: buildingName,
      units,
      families: z
        .array(z.strictObject({ units, count: z.int().check(z.gte(0), z.lte(FAMILIES_MAX)) }))
        .check(z.maxLength(UNITS_MAX)),
    }),
    savedOr(buildingView),
    ['NOT_FOUND', 'NAME_TAKEN'],
  ),
  closeBuilding: command(strictInput(onBuilding), changed, ['NOT_FOUND', 'NOT_NOW']),
  openBuildingAgain: command(strictInput(onBuilding), changed, ['NOT_FOUND', 'NOT_NOW']),
  removeBuilding: command(strictInput(onBuilding), changed, ['NOT_FOUND', 'BUILDING_IN_USE']),
  /** Two entries were one building: this one leads to the other from now on, and what was reported there with it. */
  mergeBuildings: command(strictInput({ ...onBuilding, intoId: id }), changed, ['NOT_FOUND', 'NOT_NOW']),
  /** All rows of a building, or of a whole estate, as they are to stand from now on. */
  writeCoverage: command(
    strictInput({
      ...onCommunity,
      mark,
      estateId: z.nullable(id),
      buildingId: z.nullable(id),
      rows: z
        .array(
          z.strictObject({
            householdId: id,
            units,
            role: z.enum(['primary', 'backup']),
            from: day,
            until: z.nullable(day),
          }),
        )
        .check(z.maxLength(60)),
    }),
    savedOr(coverageOfPlace),
    ['NOT_FOUND', 'COVERAGE_WRONG'],
  ),
}
