import type { Cloud } from 'local-cloudbase'
import { inShanghai } from '../../../cloudfunctions/platform/shanghai'
import { fillSample } from '../../sample'
import { localEnvironment } from '../../start/local-environment'
import { openCloud } from '../../start/open-cloud'
import { countCalls, type Count } from './count-calls'
import { openScenes } from './scenes'

export type Usage = {
  /** One tick of the clock when nothing is due. */
  idleTick: Count
  wholeLife: Count
  bareLife: Count
  meeting: Count
  deskDay: Count
}

const MINUTE_MS = 60_000
/** What the sample street left to be done is done by then. */
const TICKS_MAX = 50

/** Lets it all happen in the sample street on a local cloud, and counts. */
export async function measureUsage(): Promise<Usage> {
  const cloud = await openCloud({ port: 0 })
  Object.assign(process.env, localEnvironment(cloud.url))
  try {
    await fillSample(cloud)
    // Everybody asked for their letters: each is sent, and costs.
    cloud.wechat.requireCredits(false)
    // By day: at night letters wait.
    cloud.time.set(tomorrowAtTen())
    const idle = await untilIdle(cloud)
    const count = (scene: () => Promise<void>) => countCalls(cloud, idle, scene)
    const scenes = openScenes(cloud)
    return {
      idleTick: { invocations: 1, database: idle },
      wholeLife: await count(() => scenes.wholeLife()),
      bareLife: await count(() => scenes.bareLife()),
      deskDay: await count(() => scenes.deskDay()),
      meeting: await count(() => scenes.meeting()),
    }
  } finally {
    await cloud.stop()
  }
}

function tomorrowAtTen() {
  return inShanghai(new Date()).startOf('day').add(1, 'day').hour(10).toDate()
}

/** The fewest calls of a tick, met three times in a row. */
async function untilIdle(cloud: Cloud) {
  let [least, same] = [Infinity, 0]
  for (let tick = 0; tick < TICKS_MAX && same < 3; tick++) {
    cloud.time.advance(MINUTE_MS)
    await cloud.runTimer('clock')
    const calls = cloud.calls().at(-1)?.database.calls ?? 0
    same = calls === least ? same + 1 : 0
    least = Math.min(least, calls)
  }
  return least
}
