import { useState } from 'react'
import { Button } from 'antd'
import { useCommand } from '@/api/use-command'
import type { Reply } from '@contract/refusal'

/** A press with consequences: it says first what will happen, and is pressed a second time. */
export function ConfirmPress<Data>({ words, about, says, yes, ask, onDone }: ConfirmPressProps<Data>) {
  const [isAsking, setAsking] = useState(false)
  const command = useCommand(ask, async () => {
    setAsking(false)
    await onDone()
  })
  if (!isAsking)
    return (
      <Button aria-label={`${words}：${about}`} onClick={() => setAsking(true)}>
        {words}
      </Button>
    )
  return (
    <div role='group' aria-label={`${words}：${about}`} className='confirm'>
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {command.errorText && <p role='alert'>{command.errorText}</p>}
      <div className='actions-row'>
        <Button danger loading={command.busy} onClick={() => void command.send((commandId) => commandId)}>
          {yes}
        </Button>
        <Button autoFocus onClick={() => setAsking(false)}>
          返回
        </Button>
      </div>
    </div>
  )
}

type ConfirmPressProps<Data> = {
  words: string
  /** What it is about, for whoever hears the button only. */
  about: string
  says: readonly string[]
  yes: string
  ask: (commandId: string) => Promise<Reply<Data>>
  onDone: () => Promise<void>
}
