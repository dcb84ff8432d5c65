import { householdHuddles } from './huddle/household'
import { workerHuddles } from './huddle/worker'

/** What a worker asks about the meetings of posts. */
export const workersMeetings = { ...workerHuddles }

/** What whoever holds a post asks about the meetings it is called to. */
export const holdersMeetings = { ...householdHuddles }

/** What is asked about meetings that are not neighbours' benches. Served by cloudfunctions/meetings (decision 0038). */
export const meetings = { ...holdersMeetings, ...workersMeetings }
