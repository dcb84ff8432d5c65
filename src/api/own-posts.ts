import { householdPosts } from '@contract/posts/household'
import { staffRefusalText } from './staff-refusal-text'
import { createClient } from './client'
import { learnRefusals } from './refusal-text'

/** Everything a household may ask of the cloud about its own posts; only its subpackage imports this. */
export const ownPosts = createClient('posts', householdPosts)

learnRefusals(staffRefusalText)
