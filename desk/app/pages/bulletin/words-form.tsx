import { Button, Input, Radio } from 'antd'
import { BULLETIN_MAX, type Precision } from '@contract/bulletin/bulletin'
import { SAYING_MAX, SAYING_MIN } from '@contract/report/report'
import type { Command } from '@/api/use-command'
import { TextEditor } from './editor/text-editor'
import type { Written } from './views'

/** What somebody writes of a bulletin: words, how exactly it speaks, and why where it is a correction. */
export type Draft = { text: string; precision: Precision; reason: string }

/** The words and how exactly they speak; a correction asks why besides. */
export function WordsForm({ draft, figures, asksWhy, action, sending, onChange, onSend, onLeave }: WordsFormProps) {
  const length = draft.text.trim().length
  const isWhole = length >= 10 && length <= BULLETIN_MAX && (!asksWhy || draft.reason.trim().length >= SAYING_MIN)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole) onSend(draft)
      }}
    >
      <Radio.Group
        aria-label='数怎么写'
        value={draft.precision}
        options={[
          { value: 'exact', label: '精确（23条）' },
          { value: 'about', label: '约数（20余条）' },
        ]}
        onChange={({ target }) => onChange({ ...draft, precision: target.value as Precision })}
      />
      <TextEditor text={draft.text} figures={figures} onChange={(text) => onChange({ ...draft, text })} />
      {asksWhy && (
        <Input.TextArea
          aria-label='为什么更正'
          placeholder='为什么更正，看过旧版的人会读到'
          maxLength={SAYING_MAX}
          value={draft.reason}
          onChange={({ target }) => onChange({ ...draft, reason: target.value })}
        />
      )}
      {sending.errorText && <p role='alert'>{sending.errorText}</p>}
      <div className='actions-row'>
        <Button type='primary' htmlType='submit' loading={sending.busy} disabled={!isWhole}>
          {action}
        </Button>
        <Button onClick={onLeave}>不改了</Button>
      </div>
    </form>
  )
}

type WordsFormProps = {
  draft: Draft
  figures: Written['figures']
  asksWhy: boolean
  action: string
  sending: Pick<Command<never>, 'busy' | 'errorText'>
  onChange: (draft: Draft) => void
  onSend: (draft: Draft) => void
  onLeave: () => void
}
