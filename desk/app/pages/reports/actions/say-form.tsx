import type { ReactNode } from 'react'
import { Button, Input } from 'antd'
import { SAYING_MAX, SAYING_MIN } from '@contract/report/report'
import type { Command } from '@/api/use-command'
import { useKept } from '../../../api/use-kept'

/** A form with a line to write, ready-made ones to begin with, and what else is asked above; what is written outlives a reload. */
export function SayForm({
  name,
  lead,
  above,
  missing,
  ready = [],
  box,
  optional,
  action,
  sending,
  onSay,
  onLeave,
}: SayFormProps) {
  const [text, write] = useKept(name, '')
  const tooShort = text.trim().length < SAYING_MIN && !(optional && text.trim() === '')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!missing && !tooShort) onSay(text.trim())
      }}
    >
      {lead && <p>{lead}</p>}
      {above}
      {ready.length > 0 && (
        <div className='ready'>
          {ready.map((sentence) => (
            <Button key={sentence} size='small' onClick={() => write(sentence)}>
              {sentence}
            </Button>
          ))}
        </div>
      )}
      <Input.TextArea
        aria-label={box}
        placeholder={box}
        autoSize={{ minRows: 3, maxRows: 8 }}
        maxLength={SAYING_MAX}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      {sending.errorText && <p role='alert'>{sending.errorText}</p>}
      <div className='actions-row'>
        <Button type='primary' htmlType='submit' loading={sending.busy} disabled={Boolean(missing) || tooShort}>
          {action}
        </Button>
        <Button onClick={onLeave}>返回</Button>
        {missing && <span className='second'>{missing}</span>}
      </div>
    </form>
  )
}

/** Under which name words are kept: of this report, for this form. */
export function draftName(reportId: string, form: string) {
  return `draft ${reportId} ${form}`
}

type SayFormProps = {
  name: string
  lead?: string
  above?: ReactNode
  missing?: string | undefined
  ready?: readonly string[]
  box: string
  optional?: boolean
  action: string
  sending: Pick<Command<never>, 'busy' | 'errorText'>
  onSay: (text: string) => void
  onLeave: () => void
}
