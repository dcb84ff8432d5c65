import type { Message, Outcome } from '../platform/connect-wechat'
import { toTrace } from '../platform/to-trace'
import { limitConcurrency } from './limit-concurrency'
import type { Tick } from './tick'

/** So many messages are under way at once. */
const AT_ONCE = 5
/** After so many questions without an answer WeChat is left alone until the next tick. */
const SILENCES_MAX = 3

type Wechat = { send: (message: Message) => Promise<Outcome> }

/** Gives WeChat as one tick asks it: few messages at once, one to each person, and none when it is silent or the tick is over; what was not sent is `unsent`. */
export function limitWechat(wechat: Wechat, { takesOn }: Pick<Tick, 'takesOn'>) {
  const inTurn = limitConcurrency(AT_ONCE)
  const oneAfterAnother = new Map<string, Promise<unknown>>()
  let silences = 0
  const isOpen = () => silences < SILENCES_MAX && takesOn()

  async function send(message: Message): Promise<Outcome> {
    if (!isOpen()) return 'unsent'
    try {
      const outcome = await wechat.send(message)
      // Without a token nothing can be sent by anybody.
      if (outcome === 'unsent') silences = SILENCES_MAX
      return outcome
    } catch (cause) {
      silences++
      console.error(JSON.stringify({ silent: 'wechat', failed: toTrace(cause) }))
      return 'failed'
    }
  }

  /** WeChat refuses two messages to one person at once. */
  function sendInLine(message: Message): Promise<Outcome> {
    const before = oneAfterAnother.get(message.touser) ?? Promise.resolve()
    const sent = before.then(() => inTurn(() => send(message)))
    oneAfterAnother.set(message.touser, sent)
    return sent
  }

  return { isOpen, send: sendInLine }
}

export type LimitedWechat = ReturnType<typeof limitWechat>
