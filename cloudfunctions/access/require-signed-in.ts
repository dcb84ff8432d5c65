import type { Needs } from '../needs'
import { refuse } from '../platform/refuse'

/** Gives whoever WeChat vouches for, known by a hash of the openid; no look-up yet. */
export function requireSignedIn({ openId, people }: Needs) {
  const id = openId()
  return Promise.resolve(id === null ? refuse('NOT_SIGNED_IN') : people.visitor(id))
}
