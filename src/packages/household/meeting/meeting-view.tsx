import { View } from '@tarojs/components'
import type { HostMeeting } from '@contract/schema/host-meeting'
import { BenchSeats } from '@/components/bench-seats'
import { BigButton } from '@/components/big-button'
import { MeetingFace } from '@/components/meeting-face'
import { MeetingMinutes } from '@/components/meeting-minutes'
import { Notice } from '@/components/notice'
import { PhotoRow } from '@/components/photo-row'
import { go } from '@/pages/go'
import { CheckIn } from './check-in'
import { FinishMinutes } from './finish-minutes'
import { Guests } from './guests'
import type { OpenMeeting } from './use-meeting'

/** The next thing to do first, then who comes, then what it is about. */
export function MeetingView({ meeting, page }: { meeting: HostMeeting; page: OpenMeeting }) {
  const { meetingId, state, seats, taken, mayDo } = meeting
  const may = new Set(mayDo)
  return (
    <View className='stack'>
      <MeetingFace meeting={meeting} />
      {page.said && <Notice tone='good'>{page.said}</Notice>}
      {may.has('publish') && (
        <BigButton icon='bench' onClick={() => go('packages/household/plan/index', { meetingId })}>
          接着写，发给邻居们
        </BigButton>
      )}
      {may.has('write-minutes') && (
        <BigButton icon='pen' onClick={() => go('packages/household/minutes/index', { meetingId })}>
          {may.has('publish-minutes') ? '接着写纪要' : '写纪要'}
        </BigButton>
      )}
      {may.has('publish-minutes') && !may.has('write-minutes') && <FinishMinutes page={page} />}
      {may.has('attend') && <CheckIn page={page} byCode={seats > 0} />}
      {state !== 'draft' && <Guests meeting={meeting} page={page} />}
      {seats > 0 && state === 'published' && <BenchSeats seats={seats} taken={taken} mine={0} />}
      <MeetingMinutes topics={meeting.topics} decisions={meeting.decisions} />
      <PhotoRow photos={meeting.photos} />
      {may.has('edit') && !may.has('publish') && (
        <BigButton kind='plain' icon='pen' onClick={() => go('packages/household/plan/index', { meetingId })}>
          改内容、座位
        </BigButton>
      )}
      {may.has('reschedule') && (
        <BigButton kind='plain' icon='clock' onClick={() => page.open('reschedule')}>
          改时间地点
        </BigButton>
      )}
      {may.has('cancel') && (
        <BigButton kind='quiet' onClick={() => page.open('cancel')}>
          这次不开了
        </BigButton>
      )}
    </View>
  )
}
