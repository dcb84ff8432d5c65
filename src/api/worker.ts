import { worker as contract } from '@contract/worker'
import { createClient } from './client'

/** Everything a worker may ask of the cloud; only its subpackage imports this. */
export const worker = createClient('worker', contract)
