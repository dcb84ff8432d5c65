import { household } from '@/api/household'
import { press } from '@/actions/action-table'
import { cloudNow } from '@/clock/cloud-now'
import { withReminder } from '@/staff/with-reminder'
import { dayWords } from '@/words/day-words'

/** 我接下, on a report's page and on its card. */
export const acceptReport = withReminder(
  press(household.acceptReport, ({ promisedOn }) =>
    promisedOn ? `接下了，最晚${dayWords(promisedOn, cloudNow())}给邻居回个音就行。` : '接下了。',
  ),
)
