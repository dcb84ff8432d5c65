import type { Refusal } from '@contract/refusal'
import type { Refused } from '../../../platform/refuse'
import type { Action } from '../../../workflow/action'
import { isInHand } from '../access'
import type { WorkerFacts } from '../commands-on-report'
import type { Report } from '../report'

/** The same action for a worker, only while the report is theirs to do: with a household it is not theirs to answer for. */
export function onlyWhenInHand<Input, Code extends Refusal, No extends Refused = never>(
  action: Action<Report, WorkerFacts, Input, Code, No>,
): Action<Report, WorkerFacts, Input, Code | 'NOT_NOW', No> {
  return {
    ...action,
    may: (report, facts) => (isInHand(report, facts.worker) ? action.may(report, facts) : 'NOT_NOW'),
  }
}
