import { residentPosts } from '@contract/posts/resident'
import { createClient } from './client'

/** What everybody may ask about the households that are put up; only a subpackage imports this. */
export const postings = createClient('posts', residentPosts)
