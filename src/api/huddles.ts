import { workersMeetings } from '@contract/meetings'
import { staffRefusalText } from './staff-refusal-text'
import { createClient } from './client'
import { learnRefusals } from './refusal-text'

/** Everything a worker may ask of the cloud about the meetings of posts; only their subpackage imports this. */
export const huddles = createClient('meetings', workersMeetings)

learnRefusals(staffRefusalText)
