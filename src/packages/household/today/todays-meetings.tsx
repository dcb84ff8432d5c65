import { View } from '@tarojs/components'
import type { MeetingCard as Meeting } from '@contract/schema/meeting'
import { daysUntil, shanghaiDay } from '@/components/day-words'
import { MeetingCard } from '@/components/meeting-card'
import { go } from '@/pages/go'

/** The bench meetings that are held today; nothing at all on other days. */
export function TodaysMeetings({ meetings, now }: { meetings: readonly Meeting[]; now: Date }) {
  const today = meetings.filter(
    ({ state, startAt }) => state === 'published' && daysUntil(shanghaiDay(startAt), now) === 0,
  )
  if (today.length === 0) return null
  return (
    <View className='stack'>
      <View className='title' aria-role='heading'>
        今天的板凳会
      </View>
      {today.map((meeting) => (
        <MeetingCard
          key={meeting.meetingId}
          meeting={meeting}
          onOpen={() => go('packages/household/meeting/index', { meetingId: meeting.meetingId })}
        />
      ))}
    </View>
  )
}
