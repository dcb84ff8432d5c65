import type { InputOf, OutputOf, Procedure, RefusalOf } from '@contract/procedure'
import type { Refused } from './refuse'
import type { Verdict } from './verdict'

/** By which procedure a use case is asked: a command is of one procedure, and a press of another is another; and what the platform says of the words in it, which is on its way meanwhile. */
export type Asked = { readonly procedure: string; readonly verdict: Promise<Verdict> }

/** The work behind one procedure: input as parsed, the caller as the door knows them; refuses only as declared. */
export type UseCase<P extends Procedure, Caller, Needs> = (
  input: InputOf<P>,
  caller: Caller,
  needs: Needs & Asked,
) => Promise<OutputOf<P> | Refused<RefusalOf<P>>>
