import { useState } from 'react'
import type { DeskCard } from '@contract/report/desk'
import type { Reply } from '@contract/refusal'
import { isOutcomeUnknown } from '@/api/is-outcome-unknown'
import { randomId } from '@/api/random-id'
import { refusalText } from '@/api/refusal-text'

/** One command of several: on which report, and how it is sent by its id. */
export type Send = { row: DeskCard; send: (commandId: string) => Promise<Reply<unknown>> }

const TRIES = 3

/** Sends commands one after the other; one that got no answer is sent again as the same press, one that is refused holds up no other. */
export function useBulk(onDone: () => Promise<unknown>) {
  const [progress, setProgress] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<readonly { number: string; words: string }[]>([])

  const run = async (sends: readonly Send[]) => {
    setBusy(true)
    setFailed([])
    const refused: { number: string; words: string }[] = []
    for (const [at, { row, send }] of sends.entries()) {
      setProgress(`正在办第${at + 1}件，共${sends.length}件……`)
      const reply = await answered(send)
      if (!reply.ok) refused.push({ number: row.number, words: refusalText(reply.refusal) })
    }
    setFailed(refused)
    setProgress(`${sends.length - refused.length}件办好了${refused.length > 0 ? `，${refused.length}件没办成` : ''}。`)
    setBusy(false)
    await onDone()
  }
  return { run, busy, progress, failed }
}

async function answered(send: Send['send']) {
  const commandId = randomId()
  let reply = await send(commandId)
  for (let tried = 1; tried < TRIES && !reply.ok && isOutcomeUnknown(reply.refusal); tried++)
    reply = await send(commandId)
  return reply
}
