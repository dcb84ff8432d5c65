import type { Reply } from '@contract/refusal'
import { callsMade } from './calls-made'

type Call = { requestId: string; procedure: string | null; contract: object }

/** Writes one line of JSON for an answer: which release answered what, how long it took, how often the SDK was asked, and how it was refused; no word of anybody, and only names that the contract has. */
export async function logged({ requestId, procedure, contract }: Call, answer: () => Promise<Reply<unknown>>) {
  const [since, before] = [performance.now(), callsMade()]
  const reply = await answer()
  console.info(
    JSON.stringify({
      release: process.env.LIANXINQIAO_RELEASE,
      requestId,
      procedure: procedure !== null && Object.hasOwn(contract, procedure) ? procedure : null,
      ms: Math.round(performance.now() - since),
      calls: callsMade() - before,
      ...(reply.ok ? {} : { refusal: reply.refusal }),
    }),
  )
  return reply
}
