import type { Needs } from '../../needs'
import { toTrace } from '../../platform/to-trace'
import { TIMES_ASKED } from '../../workflow/claim-letters'
import { deliverLetters } from '../../workflow/deliver-letters'
import { limitWechat } from '../../workflow/limit-wechat'
import { newTick } from '../../workflow/tick'
import { categoryRules } from './category-rules'
import type { Report } from './report'
import { reportMail } from './report-mail'

/** Whoever reported it waits for the receipt: so long for WeChat, no longer. */
const WAITS_MS = 4000

/** A report as this press kept it, or as an earlier one of the same form did. */
type Kept = { report: Report; created: boolean }

/** Sends the letters of a report about danger right after its save, also when the answer to an earlier press was lost. Whatever comes of that the report is kept, and the clock sends again what did not go out. */
export async function sendAtOnce(kept: Kept, needs: Needs) {
  if (!categoryRules[kept.report.category].urgent) return
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<void>((end) => (timer = setTimeout(end, WAITS_MS)))
  const sent = send(kept, needs).catch((cause: unknown) =>
    console.error(JSON.stringify({ notSentAtOnce: kept.report._id, failed: toTrace(cause) })),
  )
  await Promise.race([sent, overdue])
  clearTimeout(timer)
}

/** What the database did not answer for is asked again: somebody may be in danger. */
async function send({ report, created }: Kept, needs: Needs) {
  for (let tried = 1; ; tried++) {
    try {
      // An earlier press's report is given as that press left it: what happened to it since is not to be written over.
      const standing = created && tried === 1 ? report : await needs.reports.find(report._id)
      if (standing) await deliver(standing, needs)
      return
    } catch (cause) {
      if (tried === TIMES_ASKED) throw cause
    }
  }
}

function deliver(report: Report, needs: Needs) {
  const tick = newTick(needs.now)
  return deliverLetters(report, reportMail, needs, { ...needs, tick, wechat: limitWechat(needs.wechat, tick) })
}
