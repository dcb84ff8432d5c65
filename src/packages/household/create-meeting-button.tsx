import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { useCreateMeeting } from './use-create-meeting'

/** The first of the two taps; the second publishes. */
export function CreateMeetingButton({ reportId, kind }: { reportId?: string; kind: 'primary' | 'plain' }) {
  const { open, busy, errorText } = useCreateMeeting(reportId)
  return (
    <>
      {errorText && <Notice tone='error'>{errorText}</Notice>}
      <BigButton kind={kind} icon='bench' busy={busy} onClick={open}>
        开个板凳会
      </BigButton>
    </>
  )
}
