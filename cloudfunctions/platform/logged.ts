import type { Reply } from '@contract/refusal'

type Call = { requestId: string; procedure: string | null; contract: object }

/** Writes one line of JSON for an answer: which release answered what, how long it took, and how it was refused; no word of anybody, and only names that the contract has. */
export async function logged({ requestId, procedure, contract }: Call, answer: () => Promise<Reply<unknown>>) {
  const since = performance.now()
  const reply = await answer()
  console.info(
    JSON.stringify({
      release: process.env.LIANXINQIAO_RELEASE,
      requestId,
      procedure: procedure !== null && Object.hasOwn(contract, procedure) ? procedure : null,
      ms: Math.round(performance.now() - since),
      ...(reply.ok ? {} : { refusal: reply.refusal }),
    }),
  )
  return reply
}
