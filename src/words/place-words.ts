/** A household's building with all the units there are: a neighbour of another one may stand at this placard too. */
export function wholeBuilding<Looked extends { allUnits: string[] }>(place: Looked) {
  return { ...place, units: place.allUnits }
}

type Place = { estate: string; name: string; units: readonly string[] }

/** A building by its full name: 海棠苑3号楼. */
export function buildingWords({ estate, name }: Pick<Place, 'estate' | 'name'>) {
  return `${estate}${name}`
}

/** A unit as it is called: 2 is 2单元, 东门 stays. */
export function unitWord(name: string) {
  return /^\d+$/.test(name) ? `${name}单元` : name
}

/** Where a report is, down to the spot in the resident's own words. */
export function fullPlace({ place, spot }: { place: string; spot: string | null }) {
  return spot === null ? place : `${place}，${spot}`
}

/** What a household looks after, as one would say it: 3号楼1–2单元、5号楼. */
export function coverageWords(buildings: readonly Place[]) {
  const several = new Set(buildings.map(({ estate }) => estate)).size > 1
  return buildings.map((place) => `${several ? place.estate : ''}${place.name}${unitWords(place.units)}`).join('、')
}

/** The same where there is room for no more than two: 3号楼1–2单元等4栋楼. */
export function lookedAfterWords(buildings: readonly Place[]) {
  return buildings.length > 2
    ? `${coverageWords(buildings.slice(0, 1))}等${buildings.length}栋楼`
    : coverageWords(buildings)
}

/** 1单元、2单元、3单元 is 1–3单元; names of other kinds stay as they are. */
export function unitWords(units: readonly string[]) {
  const numbers = units.map((unit) => Number(/^(\d+)(单元)?$/.exec(unit)?.[1])).sort((one, other) => one - other)
  const [first, last] = [numbers[0], numbers[numbers.length - 1]]
  if (first === undefined || last === undefined) return ''
  const inRow = numbers.every((number, index) => number === first + index)
  if (!inRow) return units.join('、')
  return first === last ? `${first}单元` : `${first}–${last}单元`
}
