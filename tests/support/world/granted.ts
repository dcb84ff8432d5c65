import type { Reply } from '@contract/refusal'

/** What was answered, where the test is not about being refused. */
export function granted<Data>(reply: Reply<Data, string> | { ok: boolean; data?: Data; refusal?: string }): Data {
  if (reply.ok && 'data' in reply) return reply.data as Data
  throw new Error(`refused: ${'refusal' in reply ? reply.refusal : ''}`)
}
