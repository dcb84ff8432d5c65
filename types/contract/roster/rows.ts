import * as z from 'zod/mini'
import { UNITS_MAX } from '../estate/parse-units'
import { placardNumber, unitName } from '../estate/place'
import { day } from '../schema/day'
import { name } from '../schema/text'

/** So many rows of a sheet travel at once, and so many altogether: a body has 100 KB. */
export const ROWS_A_PART = 200
export const ROWS_MAX = 4000

export const FAMILIES_MAX = 5000

/** Stands where a building is to be named, for all of an estate. */
export const WHOLE_ESTATE = '全小区'

/** With what a line begins that shows how to fill in the others. */
export const EXAMPLE = '例'

/** The line of its sheet that a row stands in, the first being 1; where several sheets are one table, counted on through them. */
const row = z.int().check(z.gte(1), z.lte(100_000))
const estate = name(1, 30)
const building = name(1, 20)
const units = z.array(unitName).check(z.maxLength(UNITS_MAX))

/** One line of 楼栋: a building, or some of its units, with the families there as far as they are known. */
export const buildingRow = z.strictObject({
  row,
  estate,
  building,
  units,
  families: z.nullable(z.int().check(z.gte(0), z.lte(FAMILIES_MAX))),
})
export type BuildingRow = z.output<typeof buildingRow>

/** One line of 中心户: a household, and one building that it looks after, or a whole estate. */
export const postRow = z.strictObject({
  row,
  number: placardNumber,
  name: name(1, 30),
  estate,
  building,
  units,
  role: z.enum(['primary', 'backup']),
  awardedOn: z.nullable(day),
})
export type PostRow = z.output<typeof postRow>

export const rosterColumn = z.enum(['estate', 'building', 'units', 'families', 'number', 'name', 'role', 'awardedOn'])
export type RosterColumn = z.output<typeof rosterColumn>

/** What is wrong with a cell; its words live on the desk. */
export const badCellReason = z.enum([
  'column-missing',
  'empty',
  'too-long',
  'not-a-number',
  'not-units',
  'date-for-units',
  'not-a-date',
  'not-a-placard-number',
  'not-a-role',
  'twice',
  'name-differs',
  'building-unknown',
  'building-closed',
  'unit-unknown',
  'number-taken',
  'household-retired',
])
export type BadCellReason = z.output<typeof badCellReason>

/** A cell that cannot be taken in: where it stands, what stands there, and why not. */
export const badCell = z.object({
  sheet: z.enum(['buildings', 'posts']),
  row: z.int(),
  column: rosterColumn,
  text: z.string(),
  why: badCellReason,
})
export type BadCell = z.output<typeof badCell>
