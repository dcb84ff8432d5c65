import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { withdrawn } from './moves/withdrawn'
import { pressOfResident } from './press-of-resident'

/** The resident takes it back. */
export const withdrawReport: UseCase<typeof resident.withdrawReport, Resident, Needs> = pressOfResident(
  (report, _, press) => withdrawn(report, press),
)
