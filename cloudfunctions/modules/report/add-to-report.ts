import type { InputOf } from '@contract/procedure'
import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { added } from './moves/added'
import { areIn, photoFolder } from './photo-folder'
import { pressOfResident } from './press-of-resident'

/** The resident adds something while it is still open. */
export const addToReport: UseCase<typeof resident.addToReport, Resident, Needs> = async (input, resident, needs) => {
  if (!areIn(photoFolder(resident.key, input.commandId), input.photos)) return refuse('PHOTO_NOT_YOURS')
  return add(input, resident, needs)
}

const add = pressOfResident((report, { text, photos }: InputOf<typeof resident.addToReport>, press) =>
  added(report, text, photos, press),
)
