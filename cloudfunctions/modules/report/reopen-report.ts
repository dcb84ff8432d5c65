import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { byResident } from './actors'
import { reopened } from './moves/reopened'
import { ofResident } from './of-resident'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** It is not solved after all: within fifteen days it goes to the community's desk. */
export const reopenReport: UseCase<typeof resident.reopenReport, Resident, Needs> = async (
  { reportId, commandId, text },
  resident,
  { reports, now },
) => {
  const press = pressOf(byResident(resident.personId), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofResident(resident, (report) => reopened(report, text ?? null, press)),
    ),
  )
}
