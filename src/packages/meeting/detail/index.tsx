import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { lastDoor } from '@/pages/placard/last-door'
import { MeetingView } from './meeting-view'
import { useMeeting } from './use-meeting'

/** One bench meeting: when and where, whether I come, and afterwards what came of it. */
export default function MeetingPage() {
  const on = useMeeting()
  return (
    <Page call={on.asked.data?.community ?? lastDoor()?.community}>
      <Loaded asked={on.asked}>
        {(meeting) => (
          <>
            {on.overtaken && <Notice tone='sorry'>{on.overtaken}</Notice>}
            <MeetingView meeting={meeting} on={on} thanks={on.thanks} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
