import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { byResident } from './actors'
import { hotlineAdded } from './moves/hotline-added'
import { ofResident } from './of-resident'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** The number 12345 gave the resident goes on the report. */
export const addHotlineNumber: UseCase<typeof resident.addHotlineNumber, Resident, Needs> = async (
  { reportId, commandId, hotline },
  resident,
  { reports, now },
) => {
  const press = pressOf(byResident(resident.personId), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofResident(resident, (report) => hotlineAdded(report, hotline, press)),
    ),
  )
}
