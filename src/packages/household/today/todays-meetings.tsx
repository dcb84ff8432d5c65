import { View } from '@tarojs/components'
import { daysUntil, shanghaiDay } from '@/words/day-words'
import { MeetingCard } from '@/components/meeting-card'
import { openMeeting } from './open-meeting'
import type { Today } from './kept-today'

/** The bench meetings that are held today; nothing at all on other days. */
export function TodaysMeetings({ meetings, now }: { meetings: Today['meetings']['today']; now: Date }) {
  // A day as last seen may be yesterday's.
  const today = meetings.rows.filter(({ startAt }) => daysUntil(shanghaiDay(startAt), now) === 0)
  if (today.length === 0) return null
  return (
    <View className='stack'>
      <View className='title' aria-role='heading'>
        今天的板凳会
      </View>
      {today.map((meeting) => (
        <MeetingCard key={meeting.meetingId} meeting={meeting} onOpen={() => openMeeting(meeting)} />
      ))}
    </View>
  )
}
