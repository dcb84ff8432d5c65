import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { useOpenMeeting } from './use-open-meeting'

/** The first of the two taps; the second publishes. */
export function OpenMeetingButton({ reportId, kind }: { reportId?: string; kind: 'primary' | 'plain' }) {
  const { open, busy, sorry } = useOpenMeeting(reportId)
  return (
    <>
      {sorry && <Notice tone='sorry'>{sorry}</Notice>}
      <BigButton kind={kind} icon='bench' busy={busy} onClick={open}>
        开个板凳会
      </BigButton>
    </>
  )
}
