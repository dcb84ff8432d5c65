import type { Refusal } from '@contract/refusal'
import type { Already } from '../platform/open-collection'
import { Refused, refuse } from '../platform/refuse'
import type { Asked } from '../platform/use-case'
import type { Verdict } from '../platform/verdict'
import { act, type Action } from './action'
import type { Actor } from './actor'
import { commandKey, type CommandKey } from './command-key'

/** What a command on one kind of thing takes, as far as no action decides it: where the thing is kept, who gives the command, whose it is, what the rules ask about, what is answered. */
export type CommandOn<Thing, Caller, Facts, Base extends { commandId: string }, Needs, Answer> = {
  store: (needs: Needs) => { change: Change<Thing> }
  id: (input: Base) => string
  actor: (caller: Caller) => Actor
  /** Whether the caller may know of the thing; else it is as if it were missing. */
  mayKnow: (thing: Thing, caller: Caller) => boolean
  facts: (caller: Caller, at: Date) => Facts
  answer: (thing: Thing, caller: Caller) => Answer
}

/** One conditional write, once for each command. */
export type Change<Thing> = <No extends Refused = never>(
  id: string,
  key: CommandKey,
  next: (thing: Thing) => Thing | No,
  already?: Already<Thing>,
) => Promise<Thing | No | Refused<'NOT_FOUND'>>

/** Makes the commands of one kind of caller on one kind of thing: each is an action behind a procedure, and may arrive twice. */
export function commandsOn<
  Thing,
  Caller,
  Facts,
  Base extends { commandId: string },
  Needs extends { now: () => Date },
  Answer,
>(on: CommandOn<Thing, Caller, Facts, Base, Needs, Answer>) {
  return <Input, Code extends Refusal, No extends Refused = never>(action: Action<Thing, Facts, Input, Code, No>) =>
    async (
      input: Base & Input,
      caller: Caller,
      needs: Needs & Asked,
      already?: Already<Thing>,
    ): Promise<Answer | Refused<Code> | No | Refused<'NOT_FOUND'>> => {
      const press = { procedure: needs.procedure, commandId: input.commandId }
      const key = commandKey(on.actor(caller), press, needs.now())
      const facts = on.facts(caller, key.at)
      let verdict: Verdict = 'passed'
      const heard = needs.verdict.then((said) => void (verdict = said))
      const next = (thing: Thing) =>
        on.mayKnow(thing, caller) ? act(action, thing, input, { ...key, verdict }, facts) : refuse('NOT_FOUND')
      const beside = Promise.all([already?.beside, heard])
      const after = await on.store(needs).change(on.id(input), key, next, { ...already, beside })
      return after instanceof Refused ? after : on.answer(after, caller)
    }
}
