import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Actions } from '@/actions/actions'
import { OutcomeNotice } from '@/actions/outcome-notice'
import { useOpened } from '@/actions/use-opened'
import { worker } from '@/api/worker'
import { LineButton } from '@/components/line-button'
import { Loaded } from '@/components/loaded'
import { MeetingFacts } from '@/components/meeting-facts'
import { MeetingMinutes } from '@/components/meeting-minutes'
import { seatsWords } from '@/words/meeting-words'
import { Page } from '@/components/page'
import { PhotoRow } from '@/components/photo-row'
import { openPage } from '@/pages/open-page'
import { lookAtWords } from '@/staff/look-at-words'
import { meetingActions } from './meeting-actions'

/** One meeting as the community follows it: what was agreed, each with the report it became. */
export default function MeetingPage() {
  const { params } = useRouter<{ meetingId?: string }>()
  const opened = useOpened(worker.getMeetingAsWorker, { meetingId: params.meetingId ?? '' })
  return (
    <Page>
      <Loaded query={opened.query} shape='story'>
        {(meeting) => (
          <View className='stack'>
            <MeetingFacts meeting={meeting} />
            <People meeting={meeting} />
            <MeetingMinutes topics={meeting.topics} decisions={meeting.decisions} />
            {meeting.decisions.map(
              ({ what, reportId }) =>
                reportId && (
                  <LineButton
                    key={reportId}
                    icon='check'
                    more={what}
                    onClick={() => openPage('packages/worker/report/index', { reportId })}
                  >
                    看看办到哪一步
                  </LineButton>
                ),
            )}
            <PhotoRow photos={meeting.photos} />
            {opened.outcome && <OutcomeNotice outcome={opened.outcome} />}
            {lookAtWords(meeting.lookAt) && <View className='lead'>{lookAtWords(meeting.lookAt)}</View>}
            <Actions
              table={meetingActions}
              opened={opened}
              thing={meeting}
              names={meeting.allowedActions ?? []}
              look='line'
            />
          </View>
        )}
      </Loaded>
    </Page>
  )
}

/** Who comes, or came; nothing where that was not counted. */
function People({ meeting }: { meeting: Counted }) {
  const words = peopleWords(meeting)
  return words ? <View className='lead'>{words}</View> : null
}

function peopleWords({ state, waiting, attended, ...seats }: Counted) {
  if (state !== 'published') return attended > 0 ? `到场${attended}人` : ''
  return [seatsWords(seats) || '还没有人报名', waiting > 0 && `候补${waiting}位`].filter(Boolean).join(' · ')
}

type Counted = { state: string; seats: number; taken: number; waiting: number; attended: number }
