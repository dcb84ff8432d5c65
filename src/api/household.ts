import { household as contract } from '@contract/household'
import { staffRefusalText } from './staff-refusal-text'
import { createClient } from './client'
import { learnRefusals } from './refusal-text'

/** Everything a household may ask of the cloud; only its subpackage imports this. */
export const household = createClient('household', contract)

learnRefusals(staffRefusalText)
