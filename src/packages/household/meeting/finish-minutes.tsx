import { household } from '@/api/household'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import type { OpenMeeting } from './use-meeting'

/** Minutes that were going out when the press broke off: one press more, and everybody can read them. */
export function FinishMinutes({ page }: { page: OpenMeeting }) {
  const { meetingId, done, again } = page.on
  const { busy, sorry, send } = useMove(household.publishMinutes, { again }, () => done('纪要发出去了。'))
  return (
    <>
      {sorry && <Notice tone='sorry'>{sorry}</Notice>}
      <BigButton icon='check' busy={busy} onClick={() => void send((commandId) => ({ meetingId, commandId }))}>
        纪要定好了，发给大家
      </BigButton>
    </>
  )
}
