import { resident as contract } from '@contract/resident'
import { createClient } from './client'

/** Everything a resident may ask of the cloud. */
export const resident = createClient('resident', contract)
