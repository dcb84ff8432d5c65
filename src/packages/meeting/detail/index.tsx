import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { MeetingView } from './meeting-view'
import { useMeeting } from './use-meeting'

/** One bench meeting: when and where, whether I come, and afterwards what came of it. */
export default function MeetingPage() {
  const on = useMeeting()
  return (
    <Page call={on.query.data?.community ?? lastPlacard()?.community}>
      <Loaded query={on.query}>
        {(meeting) => (
          <>
            {on.overtaken && <Notice tone='error'>{on.overtaken}</Notice>}
            <MeetingView meeting={meeting} on={on} thanks={on.thanks} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
