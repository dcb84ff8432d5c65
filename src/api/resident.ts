import { resident as contract } from '@contract/resident'
import { createClient } from './client'

/** Everything a resident may ask of the cloud; only subpackages import this. */
export const resident = createClient('resident', contract)
