import type { Refusal } from '@contract/refusal'
import { refuse, type Refused } from '../platform/refuse'
import type { CommandKey } from './command-key'

/** When something may be done with a thing. `may` gives the refusal that says why not; `shown` is narrower, for a page that offers less than the door takes. */
export type Permission<Thing, Facts, Code extends Refusal = Refusal> = {
  may: (thing: Thing, facts: Facts) => true | Code
  shown?: (thing: Thing, facts: Facts) => boolean
}

/** One thing that may be done. The page and the door ask the same `may`, so that what is shown is what is accepted; `does` refuses only what this very input asks for. */
export type Action<Thing, Facts, Input, Code extends Refusal, No extends Refused = never> = Permission<
  Thing,
  Facts,
  Code
> & {
  does: (thing: Thing, input: Input, key: CommandKey, facts: Facts) => Thing | No
}

/** Declares an action; what `does` may refuse is read off it. */
export function action<Thing, Facts, Input, const Code extends Refusal, Outcome extends Thing | Refused>(
  declared: Permission<Thing, Facts, Code> & {
    does: (thing: Thing, input: Input, key: CommandKey, facts: Facts) => Outcome
  },
) {
  return declared as unknown as Action<Thing, Facts, Input, Code, Extract<Outcome, Refused>>
}

/** Gives the thing after the action, or the refusal. */
export function act<Thing, Facts, Input, Code extends Refusal, No extends Refused>(
  { may, does }: Action<Thing, Facts, Input, Code, No>,
  thing: Thing,
  input: Input,
  key: CommandKey,
  facts: Facts,
): Thing | Refused<Code> | No {
  const allowed = may(thing, facts)
  return allowed === true ? does(thing, input, key, facts) : refuse(allowed)
}

/** Lists what a page offers now, in the order of the table. */
export function allowedActions<Name extends string, Thing, Facts>(
  actions: Record<Name, Permission<Thing, Facts>>,
  thing: Thing,
  facts: Facts,
): Name[] {
  return (Object.keys(actions) as Name[]).filter((name) => {
    const { may, shown } = actions[name]
    return may(thing, facts) === true && (shown?.(thing, facts) ?? true)
  })
}
