import { household } from '@/api/household'
import { useAction } from '@/api/use-action'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import type { OpenMeeting } from './use-meeting'

/** Minutes that were going out when the press broke off: one press more, and everybody can read them. */
export function FinishMinutes({ page }: { page: OpenMeeting }) {
  const { meetingId, done, reload } = page.on
  const { busy, errorText, send } = useAction(household.publishMinutes, { reload }, () => done('纪要发出去了。'))
  return (
    <>
      {errorText && <Notice tone='error'>{errorText}</Notice>}
      <BigButton icon='check' busy={busy} onClick={() => void send((commandId) => ({ meetingId, commandId }))}>
        纪要定好了，发给大家
      </BigButton>
    </>
  )
}
