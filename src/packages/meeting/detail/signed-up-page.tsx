import { View } from '@tarojs/components'
import type { ResidentMeeting } from '@contract/meeting/resident'
import { cloudNow } from '@/clock/cloud-now'
import { ResultPage } from '@/components/result-page'
import { relaunchAt } from '@/pages/open-page'
import { appointmentWords } from '@/words/day-words'
import { addToCalendar, canAddToCalendar } from './add-to-calendar'
import { MyPlace } from './my-place'
import type { Mine } from './my-place'

/** I signed up: my code or my place among those who wait, and the meeting's time for the calendar. */
export function SignedUpPage({ meeting, standing, onSee }: SignedUpProps) {
  const see = { words: '看这次板凳会', onClick: onSee }
  const calendar = { words: '加到日历', icon: 'clock', onClick: () => void addToCalendar(meeting) } as const
  const home = { words: '回首页', onClick: () => relaunchAt('pages/placard/index') }
  return (
    <ResultPage
      title={standing.as === 'waiting' ? '先排上了' : '报上名了'}
      call={meeting.community}
      ways={canAddToCalendar && standing.as !== 'waiting' ? [calendar, see] : [see, home]}
    >
      <View className='lead'>{`${appointmentWords(meeting.startAt, cloudNow())}，${meeting.place}`}</View>
      <MyPlace standing={standing} />
    </ResultPage>
  )
}

type SignedUpProps = { meeting: ResidentMeeting; standing: Mine; onSee: () => void }
