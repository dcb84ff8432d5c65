import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { isFromOutside } from './is-from-outside'
import { logged } from './logged'
import { tallied, type Tally } from './tally'
import { toTrace } from './to-trace'

type Events<Needs> = Readonly<Record<string, (event: unknown, needs: Needs) => Promise<unknown>>>

const push = z.object({ MsgType: z.literal('event'), Event: z.string() })

/** What WeChat wants to hear. */
const TAKEN = 'success'

/** Makes a function to which WeChat brings its messages, which nobody signs: what began on a phone or at an HTTP address is refused, an event that is not ours is let go. */
export function servePushes<Needs extends { source: () => string | null; tally: Tally }>(
  needs: Needs,
  events: Events<Needs>,
) {
  const answer = async (event: unknown, name: string, requestId: string) => {
    if (isFromOutside(needs.source())) {
      await tallied('NOT_SIGNED_IN', needs)
      return { ok: false as const, refusal: 'NOT_SIGNED_IN', requestId }
    }
    if (!Object.hasOwn(events, name)) return TAKEN
    try {
      await events[name]?.(event, needs)
      await tallied(null, needs)
    } catch (cause) {
      await tallied('BROKEN', needs)
      console.error(JSON.stringify({ requestId, pushed: name, broken: toTrace(cause) }))
      // What it broke on may hold a person's words.
      // eslint-disable-next-line preserve-caught-error
      throw new Error(`broken: ${name}`)
    }
    return TAKEN
  }

  return (event: unknown, context?: { request_id?: string }) => {
    const requestId = context?.request_id ?? randomUUID()
    const pushed = z.safeParse(push, event)
    const name = pushed.success ? pushed.data.Event : ''
    return logged({ requestId, procedure: name, contract: events }, () => answer(event, name, requestId))
  }
}
