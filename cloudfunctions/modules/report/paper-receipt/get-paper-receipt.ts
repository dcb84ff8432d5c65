import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { toPaperReceipt } from '../views/to-paper-receipt'
import { isFiler, mayKnowAsFiler } from './is-filer'
import { isClaimed } from './query-code'

/** The household that filed for a neighbour sees the paper again, or that the neighbour claimed it. */
export const getPaperReceipt: UseCase<typeof household.getPaperReceipt, HouseholdCaller, Needs> = async (
  { reportId },
  caller,
  { reports },
) => {
  const report = await reports.find(reportId)
  if (!report || !isFiler(report, caller.ownPosts) || !mayKnowAsFiler(report, caller)) return refuse('NOT_FOUND')
  const { name, phone } = caller.community
  return {
    number: report.number,
    paperReceipt: isClaimed(report) ? null : toPaperReceipt(report),
    office: { name, phone },
  }
}
