import type { World } from '../world'
import { DAY_MS, HOUR_MS } from '../world'

/** The clock strikes in the next night, so many minutes past two in Shanghai. */
export async function nextNight(world: World, minutes = 5) {
  const shanghai = world.cloud.time.now().getTime() + 8 * HOUR_MS
  const midnight = Math.floor(shanghai / DAY_MS) * DAY_MS + DAY_MS - 8 * HOUR_MS
  world.cloud.time.set(new Date(midnight + 2 * HOUR_MS + minutes * 60_000))
  await world.tick()
}
