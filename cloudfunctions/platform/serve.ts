import type { Contract, InputOf } from '@contract/procedure'
import type { Refusal, Reply } from '@contract/refusal'
import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { logged } from './logged'
import { beginEarly } from './begin-early'
import { Refused, refuse } from './refuse'
import { tallied, type Tally } from './tally'
import { textsIn } from './texts-in'
import { toTrace } from './to-trace'
import type { Asked, UseCase } from './use-case'
import type { Verdict } from './verdict'

/** A door: who is knocking, what is promised, and the work behind each promise. */
export type Door<C extends Contract, Caller, Needs extends Base> = {
  contract: C
  needs: Needs
  caller: (needs: Needs) => Promise<Caller | Refused>
  useCases: { [P in keyof C]: UseCase<C[P], Caller, Needs> }
  /** Asked, beside the work itself, about everything in a command that others will read. */
  check?: (texts: readonly string[], needs: Needs, caller: Caller) => Promise<Verdict>
  /** Told of each command that is carried out, beside the work itself. */
  record?: (command: Command<Caller>, needs: Needs) => Promise<void>
}

/** The moment, for the phone to go by; who counts what went wrong. */
type Base = { now: () => Date; tally: Tally }

export type Command<Caller> = { procedure: string; caller: Caller; input: InputOf<Contract[string]>; requestId: string }

const envelope = z.object({ procedure: z.string(), input: z.unknown() })

/** Makes the door's function: knows the procedure, recognises the caller, parses the input, does the work, parses the answer. */
export function serve<C extends Contract, Caller, Needs extends Base>(door: Door<C, Caller, Needs>) {
  return (event: unknown, context?: { request_id?: string }) =>
    askDoor(door, event, context?.request_id ?? randomUUID())
}

/** One question to a door, and its answer, whatever way it came. */
export async function askDoor<C extends Contract, Caller, Needs extends Base>(
  door: Door<C, Caller, Needs>,
  event: unknown,
  requestId: string,
): Promise<Reply<unknown>> {
  return logged({ requestId, procedure: procedureOf(event), contract: door.contract }, async () => {
    const reply = await replyTo(door, event, requestId)
    await tallied(reply.ok ? null : reply.refusal, door.needs)
    return reply
  })
}

async function replyTo<C extends Contract, Caller, Needs extends Base>(
  door: Door<C, Caller, Needs>,
  event: unknown,
  requestId: string,
): Promise<Reply<unknown>> {
  try {
    const outcome: unknown = await answer(door, event, requestId)
    return outcome instanceof Refused
      ? { ok: false, refusal: (outcome as Refused).code, requestId }
      : { ok: true, data: outcome, at: door.needs.now().toISOString() }
  } catch (cause) {
    console.error(JSON.stringify({ requestId, procedure: procedureOf(event), broken: toTrace(cause) }))
    return { ok: false, refusal: 'BROKEN', requestId }
  }
}

async function answer<C extends Contract, Caller, Needs extends Base>(
  door: Door<C, Caller, Needs>,
  event: unknown,
  requestId: string,
) {
  const name = procedureOf(event)
  const procedure = name !== null && Object.hasOwn(door.contract, name) ? door.contract[name] : undefined
  if (name === null || !procedure) return refuse('INPUT_INVALID')

  const caller = await door.caller(door.needs)
  if (caller instanceof Refused) return caller

  const input = z.safeParse(procedure.input, (event as { input: unknown }).input)
  if (!input.success) return refuse('INPUT_INVALID')

  const isCommand = procedure.kind === 'command'
  const texts = isCommand ? textsIn(procedure.input, input.data) : []
  const verdict =
    texts.length > 0 && door.check
      ? beginEarly(door.check(texts, door.needs, caller))
      : Promise.resolve('passed' as const)
  const recorded = isCommand
    ? door.record?.({ procedure: name, caller, input: input.data, requestId }, door.needs)
    : undefined
  const work = door.useCases[name] as (input: unknown, caller: Caller, needs: Needs & Asked) => Promise<unknown>
  const [done, noted] = await Promise.allSettled([
    work(input.data, caller, { ...door.needs, procedure: name, verdict }),
    recorded,
  ])
  // Told only once both have come to an end: nothing is under way any more behind an answer.
  if (done.status === 'rejected') throw done.reason
  if (noted.status === 'rejected') throw noted.reason
  const outcome = done.value
  return outcome instanceof Refused ? (outcome as Refused<Refusal>) : z.parse(procedure.output, outcome)
}

/** The procedure that a question names, if any. */
export function procedureOf(event: unknown) {
  const opened = z.safeParse(envelope, event)
  return opened.success ? opened.data.procedure : null
}
