import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { offerPassed } from './moves/offer-passed'
import { pressOfGuest } from './press-of-guest'

/** The offered seat is let go to the next. */
export const passOffer: UseCase<typeof resident.passOffer, Resident, Needs> = pressOfGuest(offerPassed)
