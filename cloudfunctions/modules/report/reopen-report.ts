import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { reopened } from './moves/reopened'
import { pressOfResident } from './press-of-resident'

/** It is not solved after all: within fifteen days it goes to the community's desk. */
export const reopenReport: UseCase<typeof resident.reopenReport, Resident, Needs> = pressOfResident(
  (report, { text }, press) => reopened(report, text ?? null, press),
)
