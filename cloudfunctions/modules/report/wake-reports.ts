import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
import { deliverLetters } from '../letter/deliver-letters'
import { byClock } from './actors'
import { fellSilent } from './moves/fell-silent'
import { nextWake } from './next-wake'
import { pressOf } from './press'
import type { Report } from './report'
import { reportOutbox } from './report-outbox'

const ONE_ROUND = 100
/** How long one round keeps a report to itself; after that another may take it up. */
const CLAIM_MS = 3 * 60_000

/** Does what is due of each report: the end of a silence, a reminder, letters; then sets its next hour. */
export async function wakeReports(needs: Needs) {
  const due = await needs.reports.due(needs.now(), ONE_ROUND)
  let woken = 0
  for (const report of due) if (await wake(report, needs)) woken++
  return woken
}

async function wake(report: Report, needs: Needs) {
  const { reports, now } = needs
  const until = new Date(now().getTime() + CLAIM_MS)
  if (!(await reports.claim(report, until))) return false

  const press = pressOf(byClock, `${report._id}:${report.version}`, now())
  const after = await reports.change(report._id, press, (found) => fellSilent(found, press))
  if (after instanceof Refused) return false
  await deliverLetters(reportOutbox(after, needs), needs)
  const settled = await reports.find(report._id)
  if (settled?.wakeAt) await reports.sleepUntil(report._id, settled.wakeAt, nextWake(settled))
  return true
}
