import { useRef, useState } from 'react'
import type { Refusal, Reply } from '@contract/refusal'
import { isOutcomeUnknown } from './is-outcome-unknown'
import { randomId } from './random-id'
import { refusalText } from './refusal-text'

/**
 * Sends one command at a time. A press that got no definite answer keeps its id, so that pressing again with the same words is the same command;
 * other words are another one. `send` is given the id: `accept.send((commandId) => ({ reportId, commandId }))`.
 */
export function useCommand<Input, Data>(
  ask: (input: Input) => Promise<Reply<Data>>,
  onDone: (data: Data, input: Input) => void,
): Command<Input> {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const sending = useRef(false)
  const unanswered = useRef<Press>()

  const send = async (fill: (commandId: string) => Input) => {
    if (sending.current) return
    const press = samePress(unanswered.current, JSON.stringify(fill('')))
    const input = fill(press.commandId)
    unanswered.current = press
    sending.current = true
    setBusy(true)
    setRefusal(undefined)
    // Also when it broke: the button can be pressed again.
    const reply = await ask(input).finally(() => {
      sending.current = false
      setBusy(false)
    })
    if (reply.ok || !isOutcomeUnknown(reply.refusal)) unanswered.current = undefined
    if (!reply.ok) return setRefusal(reply.refusal)
    onDone(reply.data, input)
  }

  return { send, busy, refusal, errorText: refusal && refusalText[refusal] }
}

export type Command<Input> = {
  send: (fill: (commandId: string) => Input) => Promise<void>
  /** Under way; pressing again does nothing. */
  busy: boolean
  refusal: Refusal | undefined
  /** What to tell the person when it was refused. */
  errorText: string | undefined
}

type Press = { said: string; commandId: string }

function samePress(before: Press | undefined, said: string): Press {
  return before?.said === said ? before : { said, commandId: randomId() }
}
