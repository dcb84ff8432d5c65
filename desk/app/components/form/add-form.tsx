import { useState } from 'react'
import { Button } from 'antd'
import type { Reply } from '@contract/refusal'
import { useCommand } from '@/api/use-command'
import { useKept } from '../../api/use-kept'
import { TextFields, type FieldSpec } from './text-fields'

/** A form for something that is not there yet; what is written stays until it is taken in. */
export function AddForm<Name extends string, Data>({
  draft: key,
  specs,
  errorsIn,
  words,
  ask,
  onAdded,
}: AddFormProps<Name, Data>) {
  const nothing = Object.fromEntries(specs.map(({ name }) => [name, ''])) as Record<Name, string>
  const [texts, keep, forget] = useKept(key, nothing)
  const [isTried, setTried] = useState(false)
  const command = useCommand(
    ({ commandId, ...sent }: Record<Name | 'commandId', string>) => ask(sent as Record<Name, string>, commandId),
    async (data, _) => {
      await onAdded(data)
      forget()
      setTried(false)
    },
  )
  const errors = errorsIn(texts)
  const send = () => {
    setTried(true)
    if (Object.keys(errors).length === 0) void command.send((commandId) => ({ ...texts, commandId }))
  }
  return (
    <form
      className='set-up-form'
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextFields
        specs={specs}
        values={texts}
        errors={isTried ? errors : undefined}
        onChange={(name, text) => keep({ ...texts, [name]: text })}
      />
      {command.errorText && <p role='alert'>{command.errorText}</p>}
      <div className='actions-row'>
        <Button htmlType='submit' type='primary' loading={command.busy}>
          {words}
        </Button>
      </div>
    </form>
  )
}

type AddFormProps<Name extends string, Data> = {
  draft: string
  specs: readonly FieldSpec<Name>[]
  errorsIn: (texts: Record<Name, string>) => Partial<Record<Name, string>>
  words: string
  ask: (texts: Record<Name, string>, commandId: string) => Promise<Reply<Data>>
  onAdded: (data: Data) => Promise<void>
}
