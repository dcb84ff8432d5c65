import { household as contract } from '@contract/household'
import { createClient } from './client'

/** Everything a household may ask of the cloud; only its subpackage imports this. */
export const household = createClient('household', contract)
