import { plainAlphabet } from '@contract/schema/ids'
import { plainCode } from '../../platform/digest'
import type { Seated, Seating, Waiter } from './seating'

const CODE_LENGTH = 6

/** A party on its seats; with a code to show at the door only where seats are counted. */
export function newSeated(
  { _id, seats }: Pick<Seating, '_id' | 'seats'>,
  who: Pick<Waiter, 'id' | 'personId' | 'name' | 'party'>,
  at: Date,
): Seated {
  const { id, personId, name, party } = who
  const code = seats === 0 ? null : plainCode(CODE_LENGTH, plainAlphabet, 'seat', _id, personId)
  return { id, personId, name, party, code, at, attendedAt: null, asksAgain: false }
}
