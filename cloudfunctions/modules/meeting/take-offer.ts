import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { offerTaken } from './moves/offer-taken'
import { pressOfGuest } from './press-of-guest'

/** The offered seat is taken. */
export const takeOffer: UseCase<typeof resident.takeOffer, Resident, Needs> = pressOfGuest(offerTaken)
