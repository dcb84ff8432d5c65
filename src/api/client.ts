import * as z from 'zod/mini'
import type { Contract, InputOf, OutputOf, Procedure, RefusalOf } from '@contract/procedure'
import type { EveryDoorsRefusal, PhonesRefusal, Reply } from '@contract/refusal'
import { carry } from './carry'
import { learnCloudTime } from '@/clock/cloud-now'
import type { Door } from './door'
import { withOpenEnums } from './with-open-enums'

/** One door as functions: each checks its input on the phone, asks, and checks the answer. None ever throws. */
export function createClient<C extends Contract>(door: Door, contract: C) {
  const client: Record<string, unknown> = {}
  for (const [name, procedure] of Object.entries(contract)) {
    client[name] = (input: unknown) => ask(door, name, procedure, input)
  }
  return client as Client<C>
}

export type Client<C extends Contract> = { readonly [Name in keyof C]: Ask<C[Name]> }
export type Ask<P extends Procedure> = (input: InputOf<P>) => Promise<Reply<OutputOf<P>, RefusalOf<P> | PhonesRefusal>>

async function ask(door: Door, name: string, procedure: Procedure, input: unknown): Promise<Reply<unknown>> {
  const fit = z.safeParse(procedure.input, input)
  if (!fit.success) return no('INPUT_INVALID')
  let answer: unknown
  try {
    answer = await inTime(carry(door, name, fit.data))
  } catch {
    return no('UNREACHABLE')
  }
  return read(procedure, answer)
}

function read(procedure: Procedure, answer: unknown): Reply<unknown> {
  const reply = z.safeParse(anyReply, answer)
  if (!reply.success) return no('BROKEN')
  if (!reply.data.ok) return no(known(procedure, reply.data.refusal), reply.data.requestId)
  if (reply.data.at) learnCloudTime(reply.data.at)
  const data = z.safeParse(answerOf(procedure), reply.data.data)
  return data.success ? { ok: true, data: data.data } : no('BROKEN')
}

/** How an answer is read: made when it is first wanted, and once for a procedure. */
function answerOf(procedure: Procedure) {
  const known = answers.get(procedure) ?? withOpenEnums(procedure.output)
  answers.set(procedure, known)
  return known
}

/** A code this version of the phone has no sentence for comes from a newer cloud. */
function known(procedure: Procedure, code: string) {
  return [...everyDoors, ...procedure.refusals].find((refusal) => refusal === code) ?? 'BROKEN'
}

function no(
  refusal: EveryDoorsRefusal | PhonesRefusal | Procedure['refusals'][number],
  requestId = '',
): Reply<unknown> {
  return { ok: false, refusal, requestId }
}

function inTime<Value>(answer: Promise<Value>) {
  return Promise.race([
    answer,
    new Promise<never>((_, giveUp) => setTimeout(() => giveUp(new Error('no answer in time')), waitMsMax)),
  ])
}

const waitMsMax = 15_000
const answers = new Map<Procedure, Procedure['output']>()
const everyDoors: readonly EveryDoorsRefusal[] = ['INPUT_INVALID', 'NOT_SIGNED_IN', 'NO_POST', 'BROKEN']
const anyReply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.unknown(), at: z.optional(z.string()) }),
  z.object({ ok: z.literal(false), refusal: z.string(), requestId: z.string() }),
])
