import { randomUUID } from 'node:crypto'

const timerEvent = 'Timer'

/** Makes a function that only the platform's timer may wake: with a person behind the call, or another event, nothing happens. */
export function serveTimer<Needs extends { openId: () => string | null }, Outcome>(
  needs: Needs,
  work: (needs: Needs) => Promise<Outcome>,
) {
  return async (event: { Type?: unknown } | null, context?: { request_id?: string }) => {
    const requestId = context?.request_id ?? randomUUID()
    if (needs.openId() !== null || event?.Type !== timerEvent) return { ok: false, refusal: 'NOT_SIGNED_IN', requestId }
    return { ok: true, data: await work(needs) }
  }
}
