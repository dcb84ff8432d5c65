import { View } from '@tarojs/components'
import type { ResidentMeeting } from '@contract/meeting/resident'
import { Actions } from '@/actions/actions'
import { OpenedSheet } from '@/actions/opened-sheet'
import { OutcomeNotice } from '@/actions/outcome-notice'
import { BenchSeats } from '@/components/bench-seats'
import { LineButton } from '@/components/line-button'
import { MeetingFacts } from '@/components/meeting-facts'
import { MeetingMinutes } from '@/components/meeting-minutes'
import { Notice } from '@/components/notice'
import { PhotoRow } from '@/components/photo-row'
import { openPage } from '@/pages/open-page'
import { actionsOnPage } from './actions-on-page'
import { guestActions } from './guest-actions'
import { StandingCard } from './standing-card'
import type { OpenedMeeting } from '@/actions/opened-thing'

/** A meeting as a neighbour reads it: when and where and what it is about, then whether I come. */
export function MeetingView({ meeting, opened }: { meeting: ResidentMeeting; opened: OpenedMeeting }) {
  const { standing, state } = meeting
  const { first } = actionsOnPage(meeting.allowedActions)
  const isOpen = state === 'published'
  const of = { table: guestActions, opened, thing: meeting }
  return (
    <View className='stack'>
      <OutcomeNotice outcome={opened.outcome} />
      <MeetingFacts meeting={meeting} mine={standing.as === 'none' ? 'no' : standing.as} />
      {meeting.held ? (
        <Notice>聊什么，社区正在看一看内容，过一会儿再看。</Notice>
      ) : (
        <MeetingMinutes topics={meeting.topics} decisions={meeting.decisions} />
      )}
      <Actions {...of} names={first} />
      {isOpen && standing.as !== 'none' && <StandingCard standing={standing} meeting={meeting} opened={opened} />}
      {isOpen && standing.as === 'none' && first.length === 0 && (
        <Notice>报名已经截止了。想来听听，可以直接到场坐坐。</Notice>
      )}
      {isOpen && meeting.seats > 0 && (
        <BenchSeats
          seats={meeting.seats}
          taken={meeting.taken}
          mine={standing.as === 'seated' || standing.as === 'offered' ? standing.party : 0}
        />
      )}
      <OpenedSheet {...of} />
      <PhotoRow photos={meeting.photos} />
      {meeting.myReports.map(({ reportId, number }) => (
        <LineButton
          key={reportId}
          icon='talk'
          more={`编号${number}`}
          onClick={() => openPage('packages/my/report/index', { reportId })}
        >
          这里聊的有您反映的事
        </LineButton>
      ))}
    </View>
  )
}
