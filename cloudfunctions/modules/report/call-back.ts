import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { calledBack } from './moves/called-back'
import { pressOfResident } from './press-of-resident'

/** The resident alone says whether it is solved. */
export const callBack: UseCase<typeof resident.callBack, Resident, Needs> = pressOfResident(
  (report, { contacted, solved, satisfied, text }, press) =>
    calledBack(report, { contacted, solved, satisfied: satisfied ?? null }, text ?? null, press),
)
