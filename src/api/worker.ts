import { worker as contract } from '@contract/worker'
import { staffRefusalText } from './staff-refusal-text'
import { createClient } from './client'
import { learnRefusals } from './refusal-text'

/** Everything a worker may ask of the cloud; only its subpackage imports this. */
export const worker = createClient('worker', contract)

learnRefusals(staffRefusalText)
