import type { Reply } from '@contract/refusal'
import { randomUUID } from 'node:crypto'

type Answer = (event: unknown, requestId: string) => Promise<Reply<unknown>>

/** Makes a function that writes one line of JSON for each call: which release answered what, how long it took, and how it was refused; no word of anybody, and only names that the contract has. */
export function logged(contract: object, answer: Answer) {
  return async (event: unknown, context?: { request_id?: string }) => {
    const requestId = context?.request_id ?? randomUUID()
    const since = performance.now()
    const reply = await answer(event, requestId)
    const named = (event as { procedure?: unknown } | null)?.procedure
    const procedure = typeof named === 'string' && Object.hasOwn(contract, named) ? named : null
    const ms = Math.round(performance.now() - since)
    console.log(
      JSON.stringify({
        release: process.env.LIANXINQIAO_RELEASE,
        requestId,
        procedure,
        ms,
        ...(reply.ok ? {} : { refusal: reply.refusal }),
      }),
    )
    return reply
  }
}
