import { holdersMeetings } from '@contract/meetings'
import { staffRefusalText } from './staff-refusal-text'
import { createClient } from './client'
import { learnRefusals } from './refusal-text'

/** Everything a household may ask of the cloud about the meetings its posts are called to; only its subpackage imports this. */
export const ownHuddles = createClient('meetings', holdersMeetings)

learnRefusals(staffRefusalText)
