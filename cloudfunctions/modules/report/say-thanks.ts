import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { byResident } from './actors'
import { thanked } from './moves/thanked'
import { ofResident } from './of-resident'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** A thank-you to whoever helped. */
export const sayThanks: UseCase<typeof resident.sayThanks, Resident, Needs> = async (
  { reportId, commandId },
  resident,
  { reports, now },
) => {
  const press = pressOf(byResident(resident.personId), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofResident(resident, (report) => thanked(report, press)),
    ),
  )
}
