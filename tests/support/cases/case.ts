import type { deskOwn } from '@contract/desk'
import type { InputOf, Procedure, RefusalOf } from '@contract/procedure'
import type { World } from '../world'
import type { Contracts, Door, Person } from '../world/person'

/** Somebody about to ask something, with the scene already set. */
export type Ready<D extends Door, P extends Procedure> = { by: Person<D>; input: InputOf<P> }

/** What every procedure must be seen doing. A procedure, or a refusal, that the contract declares and nobody wrote a case for does not compile. */
export type Case<D extends Door, P extends Procedure> = {
  works: (world: World) => Promise<Ready<D, P>>
  refuses: { [Code in RefusalOf<P>]: (world: World) => Promise<Ready<D, P>> }
} & (P['kind'] extends 'command' ? Later<D, P> : object)

type Later<D extends Door, P extends Procedure> = {
  /** What happens to the thing between a press and its late repetition. */
  then: (world: World, ready: Ready<D, P>, answer: unknown) => Promise<unknown>
}

/** At the desk a worker is answered by the same use cases as on the phone: only what is the desk's own has cases of its own. */
type OwnOf<D extends Door> = D extends 'desk' ? keyof typeof deskOwn : keyof Contracts[D]

export type Cases<D extends Door> = {
  [P in OwnOf<D> & keyof Contracts[D]]: Contracts[D][P] extends Procedure ? Case<D, Contracts[D][P]> : never
}

/** A case of any procedure, for what is tested of all alike. */
export type AnyCase = {
  door: Door
  name: string
  procedure: Procedure
  works: (world: World) => Promise<AnyReady>
  refuses: Record<string, (world: World) => Promise<AnyReady>>
  then?: (world: World, ready: AnyReady, answer: unknown) => Promise<unknown>
}
export type AnyReady = { by: Person; input: Record<string, unknown> }
