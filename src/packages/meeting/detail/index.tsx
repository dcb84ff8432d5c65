import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { MeetingView } from './meeting-view'
import { useMeeting } from './use-meeting'

/** One bench meeting: when and where, whether I come, and afterwards what came of it. */
export default function MeetingPage() {
  const opened = useMeeting()
  return (
    <Page call={opened.query.data?.community ?? lastPlacard()?.community}>
      <Loaded query={opened.query} shape='story'>
        {(meeting) => <MeetingView meeting={meeting} opened={opened} />}
      </Loaded>
    </Page>
  )
}
