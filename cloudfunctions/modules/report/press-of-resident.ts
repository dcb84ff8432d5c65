import type { Needs } from '../../needs'
import type { Refused } from '../../platform/refuse'
import type { Resident } from '../people/person'
import { byResident } from './actors'
import { ofResident } from './of-resident'
import { pressOf, type OnReport, type Press } from './press'
import type { Report } from './report'
import { toStep } from './views/to-step'

/** A resident's press on a report of theirs: the move, answered by where the report stands afterwards. */
export function pressOfResident<Input extends OnReport, No extends Refused = never>(
  move: (report: Report, input: Input, press: Press) => Report | No,
) {
  return async (input: Input, resident: Resident, { reports, now }: Needs) => {
    const press = pressOf(byResident(resident.personId), input.commandId, now())
    const next = ofResident(resident, (report) => move(report, input, press))
    return toStep(await reports.change(input.reportId, press, next))
  }
}
