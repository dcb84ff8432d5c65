import type { Street } from '../estate/street'
import { isHeld } from '../estate/term'

/** Gives everybody who works for one of these streets now. */
export function holdersIn(streets: readonly Street[], at: Date) {
  const terms = streets.flatMap(({ terms }) => terms).filter((term) => term.role === 'worker' && isHeld(term, at))
  return [...new Set(terms.flatMap(({ holder }) => holder?.personId ?? []))]
}
