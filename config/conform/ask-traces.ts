import type { CloudBase } from '@cloudbase/node-sdk'
import { dayOf, DAY_MS, HOUR_MS } from '../../cloudfunctions/platform/shanghai'
import { finding, type Finding } from './finding'

const DAYS = 7
/** At night; our own knocking at the doors is refused as well, and is less. */
const TICKS_AN_HOUR = 12

type Found = { data: Record<string, unknown>[] }

/** Reads from what doors left behind what no operator can ask for: how timers and WeChat's messages reach them (TCB_SOURCE). */
export async function askTraces(app: CloudBase, now: Date): Promise<Finding[]> {
  const database = app.database()
  const is = database.command
  const refusedAt = async (door: string) => {
    const since = dayOf(new Date(now.getTime() - DAYS * DAY_MS))
    const { data } = (await database
      .collection('doorDays')
      .where({ door, day: is.gte(since) })
      .limit(DAYS + 1)
      .get()) as Found
    return data.reduce((sum, { refusals }) => sum + ((refusals as Record<string, number>).NOT_SIGNED_IN ?? 0), 0)
  }
  const countOf = async (where: object) =>
    ((await database.collection('reports').where(where).count()) as { total: number }).total
  return [
    await finding('TCB_SOURCE of a timer made through scf is let in', async () => {
      const { data } = (await database.collection('heartbeats').doc('clock').get()) as Found
      const at = data[0]?.at
      if (at instanceof Date && now.getTime() - at.getTime() < HOUR_MS)
        return { isSame: true, detail: `the clock ran at ${at.toISOString()}` }
      const refused = await refusedAt('clock')
      if (refused < TICKS_AN_HOUR)
        throw new Error('the clock has not run within the hour, and was not refused either: wait, and ask again')
      return { isSame: false, detail: `the clock refused ${refused} calls` }
    }),
    await finding('TCB_SOURCE of a push is let in', async () => {
      const [judged, late] = await Promise.all([
        countOf({ 'photos.checked': true }),
        countOf({ 'photos.look': 'late' }),
      ])
      if (judged + late === 0)
        throw new Error('no photo was judged yet: send one with a report, wait half an hour, and ask again')
      return {
        isSame: judged > 0,
        detail: `${judged} reports with photos that were judged, ${late} without a verdict; ${await refusedAt('wechat')} calls refused`,
      }
    }),
  ]
}
