import { at, granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'
import type { Row } from './row'

const reports = 1000
const times = 5

/** A thousand open reports of a community, as the desk asks for all of them. */
export async function longListRows(): Promise<Row[]> {
  const world = await openWorld()
  try {
    await world.begin()
    const kept = await world.shelves.one('reports', await stages(world).submitted())
    for (const part of [0, 1])
      await world.shelves.add(
        'reports',
        Array.from({ length: part ? reports / 2 - 1 : reports / 2 }, (_, no) => ({
          ...kept,
          _id: `many-${part}-${no}`,
        })),
      )
    const taken: number[] = []
    for (let time = 0; time < times; time++) {
      const since = performance.now()
      const rows = await listed(world)
      taken.push(performance.now() - since)
      if (rows !== reports) throw new Error(`${rows} of ${reports} were listed`)
    }
    const middle = taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? Infinity
    return [{ name: `${reports} open reports listed at the desk`, value: middle, bound: 1_000, unit: 'ms' }]
  } finally {
    await world.close()
  }
}

/** Page by page, as the desk does; gives how many. */
async function listed(world: World) {
  const desk = world.as(at('desk', people.chen))
  let rows = 0
  for (let before: string | undefined; ;) {
    const page = granted(await desk.listReports({ list: 'open', ...(before && { before }) }))
    rows += page.rows.length
    if (!page.older) return rows
    before = page.older
  }
}
