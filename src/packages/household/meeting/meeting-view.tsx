import { View } from '@tarojs/components'
import type { HostMeeting } from '@contract/meeting/household'
import { cloudNow } from '@/clock/cloud-now'
import { Actions } from '@/actions/actions'
import type { OpenedMeeting } from '@/actions/opened-thing'
import { OutcomeNotice } from '@/actions/outcome-notice'
import { BenchSeats } from '@/components/bench-seats'
import { MeetingFacts } from '@/components/meeting-facts'
import { MeetingMinutes } from '@/components/meeting-minutes'
import { Notice } from '@/components/notice'
import { PhotoRow } from '@/components/photo-row'
import { closingWords } from '../sign-up-closing-words'
import { ShareToGroup, type ShareToGroupProps } from '../share-to-group'
import { GuestList } from './guest-list'
import { actionsOnPage } from './actions-on-page'
import { hostActions } from './host-actions'

/** The next thing to do first, then who comes, then what it is about. */
export function MeetingView({ meeting, opened, shared }: MeetingViewProps) {
  const { state, seats, taken } = meeting
  const { next, atTheDoor, changes } = actionsOnPage(meeting)
  const of = { table: hostActions, opened, thing: meeting }
  return (
    <View className='stack'>
      <MeetingFacts meeting={meeting} />
      {state === 'published' && <View className='second'>{closingWords(meeting, cloudNow())}</View>}
      {meeting.held && <Notice>{heldWords(meeting)}</Notice>}
      <OutcomeNotice outcome={opened.outcome} />
      <Actions {...of} names={next} look='next' />
      <Actions {...of} names={atTheDoor} />
      {state === 'published' && <ShareToGroup {...shared} />}
      {state !== 'draft' && <GuestList meeting={meeting} opened={opened} />}
      {seats > 0 && state === 'published' && <BenchSeats seats={seats} taken={taken} mine={0} />}
      <MeetingMinutes topics={meeting.topics} decisions={meeting.decisions} />
      <PhotoRow photos={meeting.photos} />
      <Actions {...of} names={changes} />
    </View>
  )
}

/** What was found unfit is changed by its host while it can be. */
function heldWords({ state }: HostMeeting) {
  const found = '有的话没通过内容核对，邻居先看不到。'
  return state === 'minuted' || state === 'cancelled' ? `${found}社区会看一看。` : `${found}请改一改。`
}

type MeetingViewProps = { meeting: HostMeeting; opened: OpenedMeeting; shared: ShareToGroupProps }
