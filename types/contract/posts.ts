import { deskGaps } from './gaps/desk'
import { deskPosts } from './posts/desk'
import { householdPosts } from './posts/household'
import { postsOnPhone } from './posts/on-phone'
import { residentPosts } from './posts/resident'

const { hangPlacard } = deskPosts

/** What a worker asks on the way from door to door about households' posts. */
export const workersPosts = { ...postsOnPhone, ...deskGaps, hangPlacard }

/** What is asked about posts on a phone: by whoever holds one, by workers, and by everybody of those that are put up. Served by cloudfunctions/posts. */
export const posts = { ...householdPosts, ...workersPosts, ...residentPosts }
