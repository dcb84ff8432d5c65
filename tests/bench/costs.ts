import { allCases } from '../support/cases/all-cases'
import { openWorld } from '../support/world'
import type { Row } from './row'
import { stepsMax } from '../support/steps-max'

/** What each procedure asks of the database: how often, and how many times one after the other. */
export async function costRows(): Promise<Row[]> {
  const world = await openWorld()
  try {
    const rows: Row[] = []
    for (const { door, name, works } of allCases) {
      await world.begin()
      const { by, input } = await works(world)
      const reply = await world.knock(by, name, input)
      if (!reply.ok) throw new Error(`${door} ${name} was refused: ${reply.refusal}`)
      const { calls, steps } = world.cost()
      rows.push({
        name: `${door} ${name}`,
        value: steps,
        bound: stepsMax(name),
        unit: 'steps',
        detail: `${calls} calls`,
      })
    }
    return rows
  } finally {
    await world.close()
  }
}
