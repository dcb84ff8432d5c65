import { OpenedSheet } from '@/actions/opened-sheet'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { hostActions } from './host-actions'
import { MeetingView } from './meeting-view'
import { useMeeting } from './use-meeting'

/** One meeting in its host's hands: who comes, who is there, and what is to be done next. */
export default function MeetingPage() {
  const { opened, shared } = useMeeting()
  return (
    <Page>
      <Loaded query={opened.query} shape='story'>
        {(meeting) => (
          <>
            <MeetingView meeting={meeting} opened={opened} shared={shared} />
            <OpenedSheet table={hostActions} opened={opened} thing={meeting} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
