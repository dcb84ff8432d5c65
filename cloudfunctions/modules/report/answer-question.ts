import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { byResident } from './actors'
import { answered } from './moves/answered'
import { ofResident } from './of-resident'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** The resident answers what was asked. */
export const answerQuestion: UseCase<typeof resident.answerQuestion, Resident, Needs> = async (
  { reportId, commandId, text },
  resident,
  { reports, now },
) => {
  const press = pressOf(byResident(resident.personId), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofResident(resident, (report) => answered(report, text, press)),
    ),
  )
}
