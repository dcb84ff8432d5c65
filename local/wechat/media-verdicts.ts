import type { MovableClock } from '../movable-clock'
import type { Functions } from '../functions/functions'
import type { OwedVerdict, WeChatState } from './state'
import type { Verdict } from './wechat'

/** Takes the verdicts on media to the function that takes WeChat's messages, as soon as they are due by the cloud's clock. */
export interface MediaVerdicts {
  /** Delivers all that are owed, due or not; says how many. */
  readonly pushAll: () => Promise<number>
  readonly stop: () => void
}

export function createMediaVerdicts(
  state: WeChatState,
  functions: Functions,
  functionName: string | undefined,
  clock: MovableClock,
  log: (line: string) => void,
): MediaVerdicts {
  let isOn = true
  let waiting: NodeJS.Timeout | undefined

  async function push(owed: readonly (OwedVerdict & { readonly verdict: Verdict })[]): Promise<number> {
    if (functionName === undefined) return 0
    for (const each of owed) {
      const outcome = await functions.run(functionName, eventOf(each, clock.now()), { source: 'push' })
      if (!outcome.ok) log(`${functionName}: a verdict on media was not taken: ${outcome.code} ${outcome.message}`)
    }
    return owed.length
  }

  /** Delivers what is due and sleeps until the next is. */
  function look(): void {
    clearTimeout(waiting)
    if (!isOn || functionName === undefined) return
    const now = clock.now().getTime()
    void push(state.takeOwed(now))
    const next = Math.min(...state.owed().map(({ due }) => due))
    if (next === Infinity) return
    waiting = setTimeout(look, Math.min(next - now, LONGEST_SLEEP_MS))
    waiting.unref()
  }

  state.onOwed(look)
  clock.onMove(look)
  return {
    pushAll: () => push(state.takeOwed(Infinity)),
    stop: () => {
      isOn = false
      clearTimeout(waiting)
    },
  }
}

/** A timer of the machine wakes at once when it is told to sleep longer than 24 days. */
const LONGEST_SLEEP_MS = 86_400_000

const eventOf = ({ traceId, openId, verdict }: OwedVerdict & { readonly verdict: Verdict }, now: Date) => ({
  ToUserName: 'gh_000000000000',
  FromUserName: openId,
  CreateTime: Math.floor(now.getTime() / 1000),
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid: 'wx0000000000000000',
  trace_id: traceId,
  version: 2,
  detail: [{ strategy: 'content_model', errcode: 0, suggest: verdict.suggest, label: verdict.label, prob: 90 }],
  errcode: 0,
  errmsg: 'ok',
  result: verdict,
})
