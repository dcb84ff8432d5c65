import { View } from '@tarojs/components'
import type { ResidentMeeting } from '@contract/resident'
import { BenchSeats } from '@/components/bench-seats'
import { LineButton } from '@/components/line-button'
import { MeetingFace } from '@/components/meeting-face'
import { MeetingMinutes } from '@/components/meeting-minutes'
import { Notice } from '@/components/notice'
import { PhotoRow } from '@/components/photo-row'
import { go } from '@/pages/go'
import { SignUpCard } from './sign-up-card'
import { StandingCard } from './standing-card'
import type { OnMeeting } from './use-meeting'

/** A meeting as a neighbour reads it; whether I come stands before what it is about. */
export function MeetingView({ meeting, on, thanks }: MeetingViewProps) {
  const { standing, mayDo, state } = meeting
  const isOpen = state === 'published'
  return (
    <View className='stack'>
      <MeetingFace meeting={meeting} mine={standing.as === 'none' ? 'no' : standing.as} />
      {thanks && <Notice tone='good'>{thanks}</Notice>}
      {mayDo.includes('sign-up') && <SignUpCard meeting={meeting} on={on} />}
      {isOpen && standing.as !== 'none' && <StandingCard standing={standing} mayDo={mayDo} on={on} />}
      {isOpen && standing.as === 'none' && !mayDo.includes('sign-up') && (
        <Notice>报名已经截止了。想来听听，可以直接到场坐坐。</Notice>
      )}
      {isOpen && meeting.seats > 0 && (
        <BenchSeats
          seats={meeting.seats}
          taken={meeting.taken}
          mine={standing.as === 'seated' || standing.as === 'offered' ? standing.party : 0}
        />
      )}
      <MeetingMinutes topics={meeting.topics} decisions={meeting.decisions} />
      <PhotoRow photos={meeting.photos} />
      {meeting.myReports.map(({ reportId, number }) => (
        <LineButton
          key={reportId}
          icon='talk'
          more={`编号${number}`}
          onClick={() => go('packages/my/report/index', { reportId })}
        >
          这里聊的有您反映的事
        </LineButton>
      ))}
    </View>
  )
}

type MeetingViewProps = { meeting: ResidentMeeting; on: OnMeeting; thanks: string | undefined }
