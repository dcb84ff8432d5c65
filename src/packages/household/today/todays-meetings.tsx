import { View } from '@tarojs/components'
import { daysUntil, shanghaiDay } from '@/components/day-words'
import { MeetingCard } from '@/components/meeting-card'
import { Tag } from '@/components/tag'
import { go } from '@/pages/go'
import type { Today } from './kept-today'
import { minutesDueWord } from './minutes-due-word'

/** The bench meetings that are held today, and those that were held and wait for their minutes; nothing at all where there are none. */
export function TodaysMeetings({ meetings, now }: { meetings: Today['meetings']; now: Date }) {
  // A day as last seen may be yesterday's.
  const today = meetings.today.rows.filter(({ startAt }) => daysUntil(shanghaiDay(startAt), now) === 0)
  const { rows: owed, older } = meetings.minutesDue
  return (
    <>
      {today.length > 0 && (
        <View className='stack'>
          <View className='title' aria-role='heading'>
            今天的板凳会
          </View>
          {today.map((meeting) => (
            <MeetingCard key={meeting.meetingId} meeting={meeting} onOpen={() => open(meeting)} />
          ))}
        </View>
      )}
      {owed.length > 0 && (
        <View className='stack'>
          <View className='title' aria-role='heading'>{`等您写纪要 · ${owed.length}${older ? '次以上' : '次'}`}</View>
          {owed.map((meeting) => {
            const { word, tone } = minutesDueWord(meeting.dueOn, now)
            return (
              <MeetingCard key={meeting.meetingId} meeting={meeting} onOpen={() => open(meeting)}>
                <Tag tone={tone}>{word}</Tag>
              </MeetingCard>
            )
          })}
        </View>
      )}
    </>
  )
}

/** Its page, where one first says who was there. */
function open({ meetingId }: { meetingId: string }) {
  go('packages/household/meeting/index', { meetingId })
}
