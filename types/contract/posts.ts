import { figuresOnPhone } from './figures/on-phone'
import { householdHuddles } from './huddle/household'
import { workerHuddles } from './huddle/worker'
import { deskGaps } from './gaps/desk'
import { deskPosts } from './posts/desk'
import { householdPosts } from './posts/household'
import { postsOnPhone } from './posts/on-phone'
import { residentPosts } from './posts/resident'

const { hangPlacard } = deskPosts

/** What a worker asks on the way from door to door about households' posts, about the meetings of those posts (decision 0038), and what came of a month. */
export const workersPosts = { ...postsOnPhone, ...deskGaps, ...figuresOnPhone, hangPlacard, ...workerHuddles }

/** What whoever holds a post asks about it, and about the meetings it is called to. */
export const holdersPosts = { ...householdPosts, ...householdHuddles }

/** What is asked about posts on a phone: by whoever holds one, by workers, and by everybody of those that are put up. Served by cloudfunctions/posts. */
export const posts = { ...holdersPosts, ...workersPosts, ...residentPosts }
