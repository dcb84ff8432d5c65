import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { confirmed } from './moves/confirmed'
import { pressOfGuest } from './press-of-guest'

/** Asked again after a change of day, the resident still comes. */
export const confirmSignUp: UseCase<typeof resident.confirmSignUp, Resident, Needs> = pressOfGuest(confirmed)
