import { randomUUID } from 'node:crypto'
import { isFromOutside } from './is-from-outside'
import { logged } from './logged'
import { tallied, type Tally } from './tally'
import { toTrace } from './to-trace'

const timerEvent = 'Timer'

type Caller = { openId: () => string | null; source: () => string | null; tally: Tally }
type Event = { Type?: unknown } | null
type Rounds<Needs, Seen> = Readonly<Record<string, (needs: Needs, seen: Seen) => Promise<unknown>>>

/** Makes a function that only the platform's timer may wake: with a person or an address of the outside behind the call, or another event, nothing happens. It looks what there is to do; then its rounds run side by side: one that hangs or breaks holds up no other. */
export function serveTimer<Needs extends Caller, Seen>(
  needs: Needs,
  look: (needs: Needs) => Promise<Seen>,
  rounds: Rounds<Needs, Seen>,
) {
  const allRounds = async (seen: Seen) =>
    Promise.all(
      Object.entries(rounds).map(async ([name, round]) => [name, await outcomeOf(round(needs, seen))] as const),
    )

  const answer = async (event: Event, requestId: string) => {
    if (needs.openId() !== null || isFromOutside(needs.source()) || event?.Type !== timerEvent) {
      await tallied('NOT_SIGNED_IN', needs)
      return { ok: false as const, refusal: 'NOT_SIGNED_IN', requestId }
    }
    const seen = await outcomeOf(look(needs))
    const outcomes = seen.broken ? [['look', seen] as const] : await allRounds(seen.made)
    const broken = outcomes.flatMap(([name, outcome]) => (outcome.broken ? [name] : []))
    await tallied(broken.length > 0 ? 'BROKEN' : null, needs)
    if (broken.length === 0)
      return { ok: true as const, data: Object.fromEntries(outcomes.map(([name, { made }]) => [name, made])) }
    // What each came to stands in the log; the call fails, so that the platform counts it as failed.
    console.error(JSON.stringify({ requestId, rounds: Object.fromEntries(outcomes) }))
    throw new Error(`broken: ${broken.join(', ')}`)
  }

  return (event: Event, context?: { request_id?: string }) => {
    const requestId = context?.request_id ?? randomUUID()
    const procedure = typeof event?.Type === 'string' ? event.Type : null
    return logged({ requestId, procedure, contract: { [timerEvent]: look } }, () => answer(event, requestId))
  }
}

type Outcome<Made> = { made: Made; broken?: undefined } | { made?: undefined; broken: ReturnType<typeof toTrace> }

async function outcomeOf<Made>(round: Promise<Made>): Promise<Outcome<Made>> {
  try {
    return { made: await round }
  } catch (cause) {
    return { broken: toTrace(cause) }
  }
}
