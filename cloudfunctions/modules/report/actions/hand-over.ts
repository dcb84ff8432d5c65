import { HANDED_OVER_WORKING_DAYS } from '@contract/report/reasons'
import { dayOf } from '../../../platform/shanghai'
import { action } from '../../../workflow/action'
import { addWorkingDays } from '../../calendar/working-days'
import { workerCommand } from '../commands-on-report'
import { calendarOf } from '../deadline'
import type { Report } from '../report'
import { onlyWhenInHand } from './only-when-in-hand'
import { park, withParking } from './park'

/** Given to 12345 (交给12345): it is parked while they have it, and the resident reads their number. A way of parking, allowed where parking is. */
export const handOver = onlyWhenInHand(
  action({
    may: park.may,
    does: (report: Report, { hotline }: { hotline: string }, key) => {
      const { day: reviewOn } = addWorkingDays(dayOf(key.at), HANDED_OVER_WORKING_DAYS, calendarOf(report.deadline))
      const text = `已转12345（${hotline}）`
      return withParking({ ...report, hotline }, { reason: 'handed-over', reviewOn, text }, key)
    },
  }),
)

export const handOverReport = workerCommand(handOver)
