import type { SetUpBuilding } from './set-up'

/** The building with so many families in these units (none: in all of it); what was known of the same ones is replaced. */
export function withFamilies(building: SetUpBuilding, units: readonly string[], count: number): SetUpBuilding {
  const before = building.families ?? []
  const standing = before.filter((known) => !haveUnitsInCommon(known.units, units))
  const same = before.find((known) => sameUnits(known.units, units) && known.count === count)
  return same ? building : { ...building, families: [...standing, { units: [...units], count }] }
}

/** Whether two lists of units name a unit both; an empty one names all. */
export function haveUnitsInCommon(some: readonly string[], others: readonly string[]) {
  return some.length === 0 || others.length === 0 || some.some((unit) => others.includes(unit))
}

export function sameUnits(some: readonly string[], others: readonly string[]) {
  return some.length === others.length && some.every((unit) => others.includes(unit))
}

/** How many families live in these units, none named being all; null where it is not known of each. */
export function familiesIn(
  { families = [], units: all }: Pick<SetUpBuilding, 'families' | 'units'>,
  units: readonly string[],
) {
  const asked = units.length === 0 ? all : units
  const whole = families.find((known) => known.units.length === 0)
  if (whole) return units.length === 0 || sameUnits(asked, all) ? whole.count : null
  const within = families.filter((known) => known.units.every((unit) => asked.includes(unit)))
  const counted = new Set(within.flatMap((known) => known.units))
  return asked.length > 0 && asked.every((unit) => counted.has(unit))
    ? within.reduce((sum, { count }) => sum + count, 0)
    : null
}
