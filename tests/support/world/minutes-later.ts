import type { World } from '../world'

/** The minutes after a deletion: whatever was on its way has arrived, and the clock has been round. */
export async function minutesLater(world: Pick<World, 'later' | 'tick'>) {
  for (let round = 0; round < 2; round++) {
    world.later(0, 0.05)
    await world.tick()
  }
}
