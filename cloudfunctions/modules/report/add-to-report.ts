import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { byResident } from './actors'
import { added } from './moves/added'
import { ofResident } from './of-resident'
import { areIn, photoFolder } from './photo-folder'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** The resident adds something while it is still open. */
export const addToReport: UseCase<typeof resident.addToReport, Resident, Needs> = async (
  input,
  resident,
  { reports, now },
) => {
  const { reportId, commandId, text, photos } = input
  if (!areIn(photoFolder(resident.key, commandId), photos)) return refuse('PHOTO_NOT_YOURS')
  const press = pressOf(byResident(resident.personId), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofResident(resident, (report) => added(report, text, photos, press)),
    ),
  )
}
