import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { answered } from './moves/answered'
import { pressOfResident } from './press-of-resident'

/** The resident answers what was asked. */
export const answerQuestion: UseCase<typeof resident.answerQuestion, Resident, Needs> = pressOfResident(
  (report, { text }, press) => answered(report, text, press),
)
