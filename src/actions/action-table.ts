import type { ComponentType } from 'react'
import type { Reply } from '@contract/refusal'
import type { IconName } from '@/components/icon'
import type { Opened } from './opened-thing'

/** What one audience may do with what is open, by the names of the contract: one entry an action. */
export type ActionTable<Name extends string, Id extends object, Thing> = Readonly<Record<Name, ActionEntry<Id, Thing>>>

/** How an action is offered: a button that presses at once, opens a sheet or another page, or a card to fill in on the spot. */
export type ActionEntry<Id extends object, Thing> = ActionButton<Id, Thing> | { card: ActionPart<Id, Thing> }

export type ActionButton<Id extends object, Thing> = {
  words: string
  icon?: IconName
  /** A second line, where there is room for it. */
  more?: string
  kind?: 'plain' | 'quiet'
} & ({ press: Press<Id> } | { sheet: ActionPart<Id, Thing> } | { page: (id: Id) => Promise<void> })

/** A card or sheet that an action brings; whichever it is, `onLeave` closes the sheet that is open. */
export type ActionPart<Id extends object, Thing> = ComponentType<ActionPartProps<Id, Thing>>
export type ActionPartProps<Id extends object, Thing> = { opened: Opened<Id>; thing: Thing; onLeave: () => void }

/** Sends the command; gives what is said when it is done. */
export type Press<Id extends object> = (input: Id & { commandId: string }) => Promise<Reply<string | undefined>>

/** A press of one command, and what is said of what it came to. */
export function press<Input, Data>(
  ask: (input: Input) => Promise<Reply<Data>>,
  words: (data: Data) => string | undefined,
): (input: Input) => Promise<Reply<string | undefined>> {
  return async (input) => {
    const reply = await ask(input)
    return reply.ok ? { ok: true, data: words(reply.data) } : reply
  }
}
