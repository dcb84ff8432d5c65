import type { Needs } from '../../needs'
import { wakeEach } from '../letter/wake-each'
import { byClock } from './actors'
import { fellSilent } from './moves/fell-silent'
import { nextWake } from './next-wake'
import { pressOf } from './press'
import type { Report } from './report'
import { reportOutbox } from './report-outbox'

const ONE_ROUND = 100

/** Does what is due of each report: the end of a silence, a reminder, letters. */
export async function wakeReports(needs: Needs) {
  const { reports, now } = needs
  const move = ({ _id, version }: Report, at: Date) => {
    const press = pressOf(byClock, `${_id}:${version}`, at)
    return reports.change(_id, press, (found) => fellSilent(found, press))
  }
  const outbox = (report: Report) => reportOutbox(report, needs)
  return wakeEach(await reports.due(now(), ONE_ROUND), { store: reports, move, outbox, nextWake }, needs)
}
