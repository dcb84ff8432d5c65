import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { thanked } from './moves/thanked'
import { pressOfResident } from './press-of-resident'

/** A thank-you to whoever helped. */
export const sayThanks: UseCase<typeof resident.sayThanks, Resident, Needs> = pressOfResident((report, _, press) =>
  thanked(report, press),
)
