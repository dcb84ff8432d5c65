import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { relaunchAt } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { MeetingView } from './meeting-view'
import { SignedUpPage } from './signed-up-page'
import { useMeeting } from './use-meeting'

/** One bench meeting: when and where, whether I come, and afterwards what came of it. */
export default function MeetingPage() {
  const opened = useMeeting()
  const meeting = opened.query.data
  if (opened.finished && meeting && meeting.standing.as !== 'none')
    return <SignedUpPage meeting={meeting} standing={meeting.standing} onSee={() => void opened.done()} />
  return (
    <Page head={meeting?.community.name} call={meeting?.community ?? lastPlacard()?.community}>
      <Loaded query={opened.query} shape='story' onGone={() => relaunchAt('pages/placard/index')}>
        {(meeting) => <MeetingView meeting={meeting} opened={opened} />}
      </Loaded>
    </Page>
  )
}
