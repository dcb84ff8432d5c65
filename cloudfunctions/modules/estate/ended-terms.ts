import * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { Refused } from '../../platform/refuse'
import { hasEnded, term, type Term } from './term'

/** So many move on with one write; a community of years, as an older release left it, takes a few. */
const MOVED_AT_ONCE = 500

/** A term or invitation that is over, by the hash of its code, so that the code is still known for used or expired. */
export const endedTerm = z.looseObject({ ...term.shape, _id: z.string(), version: z.int(), place: z.string() })
export type EndedTerm = z.output<typeof endedTerm>

type Place = { _id: string; terms: Term[] }

/** Where terms and invitations go that are over (decision 0010). */
export function openEndedTerms(database: Database) {
  const { find, createAll } = openCollection(database, 'terms', endedTerm)
  return {
    find,
    /** Keeps those that a change leaves out, each once: what has ended changes no more. */
    keep: ({ _id: place, terms }: Place, after: Pick<Place, 'terms'>) => {
      const standing = new Set(after.terms.map(({ id }) => id))
      const gone = terms.filter(({ id }) => !standing.has(id))
      return createAll(gone.map((term) => ({ ...term, _id: term.codeHash, version: 1, place })))
    },
  }
}

/** A change of a place that takes along what had ended there, and never for its own sake. */
export function takingEnded<P extends Place, No extends Refused>(next: (place: P) => P | No, at: Date) {
  return (place: P): P | No => {
    const after = next(place)
    if (after instanceof Refused || after === place) return after
    const ended = place.terms.filter((term) => hasEnded(term, at)).slice(0, MOVED_AT_ONCE)
    const ids = new Set(ended.map(({ id }) => id))
    return { ...after, terms: after.terms.filter(({ id }) => !ids.has(id)) }
  }
}
