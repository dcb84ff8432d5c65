import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { signedOff } from './moves/signed-off'
import { pressOfGuest } from './press-of-guest'

/** The resident can't come after all. */
export const cancelSignUp: UseCase<typeof resident.cancelSignUp, Resident, Needs> = pressOfGuest(signedOff)
