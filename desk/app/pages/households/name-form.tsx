import { useState } from 'react'
import { Button, Input } from 'antd'
import type { Editor } from '@contract/estate/mark'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { dayWords } from '@/words/day-words'
import { desk } from '../../api/desk'
import { editorWords } from '../../components/form/editor-words'
import { DayField } from '../../components/posts/day-field'
import type { Household } from '../../components/posts/views'

/** Another name, and who settled it when. Where somebody was faster nothing is lost: how it stands now is said beside. */
export function NameForm({ communityId, household, onDone }: NameFormProps) {
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState(household.name)
  const [by, setBy] = useState(household.decided?.by ?? '')
  const [on, setOn] = useState(household.decided?.on ?? null)
  const [seen, setSeen] = useState(household)
  const [editor, setEditor] = useState<Editor | null>(null)
  const command = useCommand(desk.changeHousehold, async (saved) => {
    if (!saved.done) {
      setEditor(saved.by ?? null)
      return setSeen(saved.now)
    }
    setOpen(false)
    await onDone()
  })
  const isClash = seen.mark !== household.mark
  const isHalf = (by.trim() === '') !== (on === null)
  const send = () =>
    void command.send((commandId) => ({
      ...{ commandId, communityId, householdId: household.id, mark: seen.mark, name },
      decided: on === null ? null : { by, on },
    }))
  if (!isOpen)
    return (
      <div className='actions-row'>
        <Button onClick={() => setOpen(true)}>改名称、谁定的</Button>
      </div>
    )
  return (
    <section className='card' aria-label='改名称'>
      {isClash && (
        <p className='notice notice-soon' role='alert'>
          {`${editorWords(editor)}改过，您写的还在。现在是：${seen.name}${
            seen.decided ? `，${seen.decided.by}${dayWords(seen.decided.on, cloudNow())}定的` : ''
          }。再点一次，就按您写的存。`}
        </p>
      )}
      <div className='inline-form'>
        <label className='day-field'>
          名称
          <Input value={name} maxLength={60} onChange={({ target }) => setName(target.value)} />
        </label>
        <label className='day-field'>
          哪个组织定的
          <Input value={by} maxLength={60} onChange={({ target }) => setBy(target.value)} />
        </label>
        <DayField label='哪天定的' value={on} onChange={setOn} />
      </div>
      {isHalf && <p className='second'>哪个组织定的、哪天定的，两样一起填。</p>}
      {command.errorText && <p role='alert'>{command.errorText}</p>}
      <div className='actions-row'>
        <Button type='primary' disabled={!name.trim() || isHalf} loading={command.busy} onClick={send}>
          {isClash ? '按我写的存' : '存'}
        </Button>
        <Button onClick={() => setOpen(false)}>返回</Button>
      </div>
    </section>
  )
}

type NameFormProps = { communityId: string; household: Household; onDone: () => Promise<void> }
