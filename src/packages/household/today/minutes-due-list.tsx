import { View } from '@tarojs/components'
import { MeetingCard } from '@/components/meeting-card'
import { Tag } from '@/components/tag'
import type { Today } from './today-storage'
import { minutesDueWord } from './minutes-due-word'
import { openMeeting } from './open-meeting-page'

/** The bench meetings that were held and wait for their minutes, the one owed longest first; nothing at all where none does. */
export function MinutesDueList({ meetings, now }: { meetings: Today['meetings']['minutesDue']; now: Date }) {
  const { rows, older } = meetings
  if (rows.length === 0) return null
  return (
    <View className='stack'>
      <View className='title' aria-role='heading'>{`等您写纪要 · ${rows.length}次${older ? '以上' : ''}`}</View>
      {rows.map((meeting) => {
        const { word, tone } = minutesDueWord(meeting.dueOn, now)
        return (
          <MeetingCard key={meeting.meetingId} meeting={meeting} onOpen={() => openMeeting(meeting)}>
            <Tag tone={tone}>{word}</Tag>
          </MeetingCard>
        )
      })}
    </View>
  )
}
