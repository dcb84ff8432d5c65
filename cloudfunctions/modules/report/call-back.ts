import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { byResident } from './actors'
import { calledBack } from './moves/called-back'
import { ofResident } from './of-resident'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** The resident alone says whether it is solved. */
export const callBack: UseCase<typeof resident.callBack, Resident, Needs> = async (
  input,
  resident,
  { reports, now },
) => {
  const { reportId, commandId, contacted, solved, satisfied, text } = input
  const press = pressOf(byResident(resident.personId), commandId, now())
  const said = { contacted, solved, satisfied: satisfied ?? null }
  const move = ofResident(resident, (report) => calledBack(report, said, text ?? null, press))
  return toStep(await reports.change(reportId, press, move))
}
