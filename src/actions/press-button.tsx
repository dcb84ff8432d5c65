import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import type { ActionButton, Press } from './action-table'
import type { Opened } from './opened-thing'
import { useAction } from './use-action'

/** A button whose press is the action itself. */
export function PressButton<Id extends object>({ entry, opened, kind }: PressButtonProps<Id>) {
  const { send, busy, errorText } = useAction(entry.press, opened, opened.done)
  return (
    <>
      {errorText && opened.outcome?.words !== errorText && <Notice tone='error'>{errorText}</Notice>}
      <BigButton
        kind={kind}
        icon={entry.icon}
        busy={busy}
        onClick={() => void send((commandId) => ({ ...opened.id, commandId }))}
      >
        {entry.words}
      </BigButton>
    </>
  )
}

type PressButtonProps<Id extends object> = {
  entry: Pick<ActionButton<Id, never>, 'words' | 'icon'> & { press: Press<Id> }
  opened: Opened<Id>
  kind: 'primary' | 'plain' | 'quiet'
}
