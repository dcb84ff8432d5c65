import type { InputOf, OutputOf, Procedure, RefusalOf } from '@contract/procedure'
import type { Refused } from './refuse'

/** The work behind one procedure: input as parsed, the caller as the door knows them; refuses only as declared. */
export type UseCase<P extends Procedure, Caller, Needs> = (
  input: InputOf<P>,
  caller: Caller,
  needs: Needs,
) => Promise<OutputOf<P> | Refused<RefusalOf<P>>>
