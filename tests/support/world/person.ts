import type { desk } from '@contract/desk'
import type { figures } from '@contract/figures'
import type { household } from '@contract/household'
import type { meetings } from '@contract/meetings'
import type { posts } from '@contract/posts'
import type { resident } from '@contract/resident'
import type { speech } from '@contract/speech'
import type { worker } from '@contract/worker'

export type Contracts = {
  resident: typeof resident
  household: typeof household
  worker: typeof worker
  posts: typeof posts
  meetings: typeof meetings
  desk: typeof desk
  figures: typeof figures
  speech: typeof speech
}
export type Door = keyof Contracts

/** Somebody with a phone, at the door they knock at. */
export type Person<D extends Door = Door> = { readonly openId: string; readonly door: D }

/** The same person at another door. */
export function at<D extends Door>(door: D, { openId }: Person): Person<D> {
  return { openId, door }
}

function person<D extends Door>(door: D, openId: string): Person<D> {
  return { openId, door }
}

/** The people of the street that every world begins with; who holds which post is said in `places.ts`. */
export const people = {
  wang: person('resident', 'o-wang'),
  li: person('resident', 'o-li'),
  /** Holds household-1, which looks after building-1 and, with household-2, building-3. */
  first: person('household', 'o-first'),
  second: person('household', 'o-second'),
  third: person('household', 'o-third'),
  /** Holds household-4, which looks after the whole of estate-2. */
  fourth: person('household', 'o-fourth'),
  /** Holds a household of the neighbouring community. */
  next: person('household', 'o-next'),
  /** Held household-1 until yesterday. */
  former: person('household', 'o-former'),
  chen: person('worker', 'o-chen'),
  /** Works in the same community, but for estate-2 only. */
  grid: person('worker', 'o-grid'),
  /** Works in the neighbouring community. */
  zhou: person('worker', 'o-zhou'),
  /** Works for the street. */
  lin: person('worker', 'o-lin'),
  /** Works for another street. */
  far: person('worker', 'o-far'),
  formerWorker: person('worker', 'o-former-worker'),
} as const
