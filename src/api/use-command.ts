import { useRef, useState } from 'react'
import type { Refusal, Reply } from '@contract/refusal'
import { isOutcomeUnknown } from './is-outcome-unknown'
import { randomId } from './random-id'
import { refusalText } from './refusal-text'

/**
 * Sends one command at a time. A press that got no definite answer keeps its id, so that pressing again with the same words is the same command;
 * other words are another one. `send` is given the id: `accept.send((commandId) => ({ reportId, commandId }))`. It stays busy until what follows
 * from it (`onDone`) is through; while the page can't show what it came to (`false`), pressing again is the same command too.
 */
export function useCommand<Input, Data>(
  ask: (input: Input) => Promise<Reply<Data>>,
  onDone: OnDone<Data, Input>,
  onRefused?: (refusal: Refusal) => void,
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
    try {
      const reply = await ask(input)
      const isSettled = reply.ok ? (await onDone(reply.data, input)) !== false : !isOutcomeUnknown(reply.refusal)
      if (isSettled) unanswered.current = undefined
      if (reply.ok) return
      setRefusal(reply.refusal)
      onRefused?.(reply.refusal)
    } finally {
      sending.current = false
      setBusy(false)
    }
  }

  return { send, busy, refusal, errorText: refusal && refusalText(refusal) }
}

/** What follows from a command that was carried out; `false` when the page can't show it yet. */
export type OnDone<Data, Input> = (data: Data, input: Input) => void | Promise<boolean | void>

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
