import { desk } from '@contract/desk'
import { figures } from '@contract/figures'
import { household } from '@contract/household'
import type { InputOf, OutputOf, Procedure, RefusalOf } from '@contract/procedure'
import type { Reply } from '@contract/refusal'
import { meetings } from '@contract/meetings'
import { posts } from '@contract/posts'
import { resident } from '@contract/resident'
import { speech } from '@contract/speech'
import { worker } from '@contract/worker'
import * as z from 'zod/mini'
import type { Contracts, Door, Person } from './person'

export const contracts: Contracts = { resident, household, worker, posts, meetings, figures, desk, speech }

/** Each press has an id; who names none gets a new one. */
export type Pressed<I> = I extends { commandId: string }
  ? Omit<I, 'commandId'> & { commandId?: string }
  : I extends { formId: string }
    ? Omit<I, 'formId'> & { formId?: string }
    : I

/** Everything one person may ask at their door. */
export type Client<D extends Door> = {
  readonly [P in keyof Contracts[D]]: Contracts[D][P] extends Procedure
    ? (
        input: Pressed<InputOf<Contracts[D][P]>>,
      ) => Promise<Reply<OutputOf<Contracts[D][P]>, RefusalOf<Contracts[D][P]>>>
    : never
}

export type Knock = (person: Person, procedure: string, input: unknown) => Promise<Reply<unknown>>

/** A person's phone: adds the press, asks, and holds the answer against the contract; an undeclared refusal is an error. */
export function createClient<D extends Door>(person: Person<D>, knock: Knock, nextPress: () => string): Client<D> {
  const client: Record<string, unknown> = {}
  for (const [name, procedure] of Object.entries<Procedure>(contracts[person.door])) {
    client[name] = async (input: object) =>
      promised(procedure, await knock(person, name, withPress(procedure, input, nextPress)))
  }
  return client as Client<D>
}

export function withPress(procedure: Procedure, input: object, nextPress: () => string) {
  const fields = 'shape' in procedure.input ? Object.keys(procedure.input.shape as object) : []
  const missing = ['commandId', 'formId'].filter((field) => fields.includes(field) && !(field in input))
  return { ...input, ...Object.fromEntries(missing.map((field) => [field, nextPress()])) }
}

const everyDoors: readonly string[] = ['INPUT_INVALID', 'NOT_SIGNED_IN', 'NO_POST']

function promised(procedure: Procedure, reply: Reply<unknown>) {
  if (reply.ok) return { ok: true, data: z.parse(procedure.output, reply.data) }
  if (![...everyDoors, ...procedure.refusals].includes(reply.refusal)) throw new Error(`undeclared: ${reply.refusal}`)
  return reply
}
