import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { MeetingView } from './meeting-view'
import { Sheets } from './sheets'
import { useMeeting } from './use-meeting'

/** One meeting in its host's hands: who comes, who is there, and what is to be done next. */
export default function MeetingPage() {
  const page = useMeeting()
  return (
    <Page>
      <Loaded query={page.query}>
        {(meeting) => (
          <>
            <MeetingView meeting={meeting} page={page} />
            <Sheets meeting={meeting} page={page} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
