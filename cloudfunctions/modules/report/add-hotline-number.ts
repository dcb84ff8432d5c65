import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { hotlineAdded } from './moves/hotline-added'
import { pressOfResident } from './press-of-resident'

/** The number 12345 gave the resident goes on the report. */
export const addHotlineNumber: UseCase<typeof resident.addHotlineNumber, Resident, Needs> = pressOfResident(
  (report, { hotline }, press) => hotlineAdded(report, hotline, press),
)
