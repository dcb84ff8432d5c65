import type { Needs } from '../../needs'
import { toTrace } from '../../platform/to-trace'
import { deliverLetters } from '../../workflow/deliver-letters'
import { limitWechat } from '../../workflow/limit-wechat'
import { newTick } from '../../workflow/tick'
import { categoryRules } from './category-rules'
import { dueReports } from './due'
import type { Report } from './report'

/** Whoever reported it waits for the receipt: so long for WeChat, no longer. */
const WAITS_MS = 4000

/** Sends the letters of a report about danger right after its save. Whatever comes of that the report is kept, and the clock sends again what did not go out. */
export async function sendAtOnce(report: Report, needs: Needs) {
  if (!categoryRules[report.category].urgent) return
  const tick = newTick(needs.now)
  const post = { ...needs, tick, wechat: limitWechat(needs.wechat, tick) }
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<void>((end) => (timer = setTimeout(end, WAITS_MS)))
  const sent = deliverLetters(report, dueReports, needs, post).catch((cause: unknown) =>
    console.error(JSON.stringify({ notSentAtOnce: report._id, failed: toTrace(cause) })),
  )
  await Promise.race([sent, overdue])
  clearTimeout(timer)
}
