import type { Guest } from '@contract/seats/sign-up'
import { household } from '@/api/household'
import type { OpenedMeeting } from '@/actions/opened-thing'
import { useAction } from '@/actions/use-action'
import { Notice } from '@/components/notice'
import { Pressable } from '@/components/pressable'

/** Takes a 到场 back that was pressed by mistake. */
export function UndoArrival({ guest: { guestId, walkedIn }, who, opened }: UndoArrivalProps) {
  const undo = useAction(household.unmarkAttended, opened, () =>
    opened.done(walkedIn ? `${who}：从名单上去掉了。` : `${who}：改回还没到。`),
  )
  return (
    <>
      {undo.errorText && <Notice tone='error'>{undo.errorText}</Notice>}
      <Pressable
        className='guest-undo'
        label={`${who}，点错了，没到${undo.busy ? '，请稍等' : ''}`}
        disabled={undo.busy}
        onClick={() => void undo.send((commandId) => ({ ...opened.id, commandId, guestId }))}
      >
        {undo.busy ? '点错了…' : '点错了，没到'}
      </Pressable>
    </>
  )
}

type UndoArrivalProps = { guest: Guest; who: string; opened: OpenedMeeting }
