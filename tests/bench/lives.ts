import { bareLife, callsOf, wholeLife, type Stage } from '../support/lives'
import { openWorld, type World } from '../support/world'
import type { Row } from './row'

/** What a report asks of the database from the placard to the last word, and the clock when nothing is due. */
export async function lifeRows(): Promise<Row[]> {
  const world = await openWorld()
  try {
    const idle = await begun(world)
    const whole = await wholeLife(world)
    await begun(world)
    const bare = await bareLife(world)
    return [
      { name: 'an idle tick', value: idle.calls, bound: 1, unit: 'calls' },
      ...rowsOf('a report’s whole life', whole, 80),
      ...rowsOf('a report’s bare life', bare, 40),
    ]
  } finally {
    await world.close()
  }
}

/** The first tick of all makes the clock's own document. */
async function begun(world: World) {
  await world.begin()
  await world.tick()
  await world.tick()
  return world.cost()
}

function rowsOf(name: string, stages: readonly Stage[], bound: number): Row[] {
  const ofStages = stages.map(({ name, calls, steps }) => ({
    name: `  ${name}`,
    value: calls,
    unit: 'calls',
    detail: `${steps} steps`,
  }))
  return [{ name, value: callsOf(stages), bound, unit: 'calls' }, ...ofStages]
}
