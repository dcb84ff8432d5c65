import { placeKey, withPlainNumber } from '@contract/estate/plain-place-name'
import { unitWords } from '@/words/place-words'
import type { Building, Estate } from '../../components/office/views'

/** Buildings by their numbers, 三号楼 before 12号楼. */
export function inOrder(buildings: readonly Building[]) {
  const key = ({ name }: Building) => placeKey(name).replace(/[〇零一二两三四五六七八九十百]+/g, withPlainNumber)
  return [...buildings].sort((one, other) => key(one).localeCompare(key(other), 'zh', { numeric: true }))
}

/** What is known of a building in a line: 1–3单元 · 72户. */
export function buildingFacts({ units, families }: Building) {
  const known = families.reduce((sum, { count }) => sum + count, 0)
  return [unitWords(units) || '不分单元', families.length > 0 ? `${known}户` : '户数没填'].join(' · ')
}

/** How a building stands, where it is not simply there. */
export function standingWord({ isClosed, mergedInto }: Building, { buildings }: Estate) {
  if (mergedInto !== null)
    return { word: `并到${buildings.find(({ id }) => id === mergedInto)?.name ?? '别的楼'}了`, tone: 'calm' }
  return isClosed ? { word: '停用了', tone: 'soon' } : null
}

/** The buildings that another may be merged into: those that stand, of its own estate first. */
export function mergeTargets(building: Building, { buildings, estates }: Estate) {
  const there = buildings.filter(
    ({ id, isClosed, mergedInto }) => id !== building.id && !isClosed && mergedInto === null,
  )
  const own = inOrder(there.filter(({ estateId }) => estateId === building.estateId))
  const others = inOrder(there.filter(({ estateId }) => estateId !== building.estateId))
  const estateName = (id: string) => estates.find((estate) => estate.id === id)?.name ?? ''
  return [
    ...own.map(({ id, name }) => ({ id, name })),
    ...others.map(({ id, name, estateId }) => ({ id, name: `${estateName(estateId)}${name}` })),
  ]
}
