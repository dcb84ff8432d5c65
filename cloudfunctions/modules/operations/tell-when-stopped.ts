import { hoursStopped } from '../heartbeat/heartbeat'
import type { HeartbeatStore } from '../heartbeat/heartbeat-store'
import { inTime } from '../../platform/in-time'
import { Refused } from '../../platform/refuse'
import { dayOf } from '../../platform/shanghai'
import { toTrace } from '../../platform/to-trace'
import { deliverLetters } from '../../workflow/deliver-letters'
import { limitWechat } from '../../workflow/limit-wechat'
import { newTick } from '../../workflow/tick'
import { hasAlarm, withAlarm } from './alarm'
import { alarmMail, type NeedsOfAlarms } from './alarm-mail'

/** Somebody waits for their page: so long for WeChat, no longer. */
const WAITS_MS = 4000

/** Whoever opens a page and finds that the clock stands still tells the street's workers, once a day: the clock cannot. Whatever comes of that, the page is shown. */
export async function tellWhenStopped(needs: NeedsWhenStopped) {
  await inTime(lookAndTell(needs), WAITS_MS).catch((cause: unknown) =>
    console.error(JSON.stringify({ notTold: 'clock-stopped', failed: toTrace(cause) })),
  )
}

type NeedsWhenStopped = NeedsOfAlarms & { heartbeats: HeartbeatStore }

async function lookAndTell(needs: NeedsWhenStopped) {
  const at = needs.now()
  if (hoursStopped(await needs.heartbeats.last(), at) === undefined) return
  const standing = await needs.doorDays.standing(dayOf(at), 'clock')
  const told = await needs.doorDays.change(
    standing,
    (doorDay) => withAlarm(doorDay, 'clock-stopped', at),
    (doorDay) => hasAlarm(doorDay, 'clock-stopped'),
  )
  if (told instanceof Refused) return
  const tick = newTick(needs.now)
  await deliverLetters(told, alarmMail(false), needs, { ...needs, tick, wechat: limitWechat(needs.wechat, tick) })
}
