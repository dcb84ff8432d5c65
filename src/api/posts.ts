import { workersPosts } from '@contract/posts'
import { staffRefusalText } from './staff-refusal-text'
import { createClient } from './client'
import { learnRefusals } from './refusal-text'

/** Everything a worker may ask of the cloud about households' posts; only their subpackage imports this. */
export const posts = createClient('posts', workersPosts)

learnRefusals(staffRefusalText)
