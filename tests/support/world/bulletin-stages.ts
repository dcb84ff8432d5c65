import { at, granted, people, type World } from '../world'
import { stages } from './report-stages'

export const atDesk = { chen: at('desk', people.chen), lin: at('desk', people.lin), grid: at('desk', people.grid) }

/** A bulletin of community-1 about January brought to where a test begins, through the doors: nine were said, six of them solved; it is February. */
export function bulletins(world: World) {
  const january = async () => {
    for (let no = 0; no < 6; no++) await stages(world).closed()
    for (let no = 0; no < 3; no++) await stages(world).accepted()
    world.cloud.time.set(new Date('2026-02-03T02:00:00Z'))
  }
  const opened = async (audience: 'inner' | 'open' = 'inner') => {
    await january()
    return granted(await world.as(atDesk.chen).openBulletin({ month: '2026-01', audience })).bulletinId
  }
  const published = async (audience: 'inner' | 'open' = 'inner') => {
    const bulletinId = await opened(audience)
    granted(await world.as(atDesk.chen).publishBulletin({ bulletinId }))
    return bulletinId
  }
  return { january, opened, published }
}

/** Words that a bulletin of January may say. */
export const january = '1月份，各党员中心户共收集社情民意{gathered}条，办结{settled}件。'
