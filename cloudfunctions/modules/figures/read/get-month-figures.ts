import { TOLD_MIN } from '@contract/figures/figures'
import type { figuresOnPhone } from '@contract/figures/on-phone'
import type { InputOf } from '@contract/procedure'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { NeedsWithFigures } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { estateNameOf } from '../../estate/community'
import type { Counted } from '../counted'
import { figuresOf, type FigureScope } from '../figures'
import { isOver } from '../month'
import { countedFor } from './counted-for'

type Asked = InputOf<typeof figuresOnPhone.getMonthFigures>
type Row = { key: string; name: string; within: FigureScope }

/** A month's figures of a worker's scope, row by row; in a public table a building stands from five items on. */
export const getMonthFigures: UseCase<typeof figuresOnPhone.getMonthFigures, WorkerCaller, NeedsWithFigures> = async (
  input,
  caller,
  needs,
) => {
  const found = await countedFor(input, caller, needs)
  if (!found) return refuse('NOT_FOUND')
  const { counted, within, places } = found
  const { month, audience, by } = input
  const rows = await rowsBy(by, counted, places, needs)
  if (!rows) return refuse('NOT_FOUND')
  const values = (part: FigureScope) =>
    figuresOf(counted, { ...within, ...part }, audience).map(({ code, value }) => ({ code, value }))
  const isTold = (row: { values: { value: number }[] }) =>
    audience === 'inner' || by !== 'building' || row.values.some(({ value }) => value >= TOLD_MIN)
  return {
    isOver: isOver(month, needs.now()),
    all: values({}),
    rows: rows.map(({ key, name, within }) => ({ key, name, values: values(within) })).filter(isTold),
  }
}

/** Estates and buildings are shown of one community; null for several. */
async function rowsBy(
  by: Asked['by'],
  counted: readonly Counted[],
  places: readonly { _id: string; name: string }[],
  { estate }: NeedsWithFigures,
): Promise<Row[] | null> {
  if (by === 'community') return places.map(({ _id: key, name }) => ({ key, name, within: { communityId: key } }))
  if (by === 'category') {
    const kinds = [...new Set(counted.flatMap(({ category }) => category ?? []))].sort()
    return kinds.map((category) => ({ key: category, name: '', within: { category } }))
  }
  const [place, ...more] = places
  const community = place && more.length === 0 ? await estate.community(place._id) : null
  if (!community) return null
  const isCounted = (field: 'estateId' | 'buildingId', id: string) => counted.some((one) => one[field] === id)
  if (by === 'estate')
    return community.estates
      .filter(({ id }) => isCounted('estateId', id))
      .map(({ id: key, name }) => ({ key, name, within: { estateIds: [key] } }))
  return community.buildings
    .filter(({ id }) => isCounted('buildingId', id))
    .map((building) => ({
      key: building.id,
      name: `${estateNameOf(community, building)}${building.name}`,
      within: { buildingId: building.id },
    }))
}
