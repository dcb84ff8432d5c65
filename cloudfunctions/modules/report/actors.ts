import type { HouseholdCaller } from '../estate/household-caller'
import type { WorkerCaller } from '../estate/worker-caller'
import type { Actor } from './report'

/** Who did it, for the history: post and person. */
export function byResident(personId: string | null): Actor {
  return { kind: 'resident', post: null, name: null, personId }
}

export function byHousehold({ post, personId }: HouseholdCaller): Actor {
  return { kind: 'household', post: post.id, name: post.name, personId }
}

export function byWorker({ post, personId }: WorkerCaller): Actor {
  return { kind: post.kind, post: post.id, name: post.name, personId }
}

export const byClock: Actor = { kind: 'system', post: null, name: null, personId: null }
