import type { Needs } from '../../needs'
import type { Refused } from '../../platform/refuse'
import type { HouseholdCaller } from '../estate/household-caller'
import { byHousehold } from './actors'
import { ofHousehold } from './of-household'
import { pressOf, type OnReport, type Press } from './press'
import { toHouseholds } from './route'
import type { Report } from './report'
import { toStep } from './views/to-step'

/** A household's press on a report that is with it: the move, told who has it then, answered by where the report stands afterwards. */
export function pressOfHousehold<Input extends OnReport, No extends Refused = never>(
  move: (report: Report, input: Input, press: Press, ours: ReturnType<typeof toHouseholds>) => Report | No,
) {
  return async (input: Input, caller: HouseholdCaller, { reports, now }: Needs) => {
    const press = pressOf(byHousehold(caller), input.commandId, now())
    const ours = toHouseholds(caller.community, [caller.post.id])
    const next = ofHousehold(caller, (report) => move(report, input, press, ours))
    return toStep(await reports.change(input.reportId, press, next))
  }
}
