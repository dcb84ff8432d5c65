import { View } from '@tarojs/components'
import type { MeetingCard as Meeting } from '@contract/schema/meeting'
import { Loaded } from './loaded'
import type { Asked } from './loaded'
import { MeetingCard } from './meeting-card'

/** A list of bench meetings, page by page. */
export function MeetingRows({ asked, empty, onOpen }: MeetingRowsProps) {
  return (
    <Loaded
      asked={asked}
      isEmpty={({ rows }) => rows.length === 0}
      empty={empty ?? '还没有人坐下来。想聊什么，跟中心户说一声。'}
    >
      {({ rows }) => (
        <View className='stack'>
          {rows.map((meeting) => (
            <MeetingCard key={meeting.meetingId} meeting={meeting} onOpen={() => onOpen(meeting)} />
          ))}
        </View>
      )}
    </Loaded>
  )
}

type MeetingRowsProps = { asked: Asked<{ rows: Meeting[] }>; empty?: string; onOpen: (meeting: Meeting) => void }
