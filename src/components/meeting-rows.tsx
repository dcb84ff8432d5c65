import { View } from '@tarojs/components'
import type { MeetingCard as Meeting } from '@contract/meeting/meeting'
import { Loaded } from './loaded'
import type { Query } from './loaded'
import { MeetingCard } from './meeting-card'

/** A list of bench meetings, page by page. */
export function MeetingRows({ query, empty, more, onOpen }: MeetingRowsProps) {
  return (
    <Loaded
      query={query}
      isEmpty={({ rows }) => rows.length === 0}
      more={more}
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

type MeetingRowsProps = {
  query: Query<{ rows: Meeting[] }>
  empty?: string
  more?: string | undefined
  onOpen: (meeting: Meeting) => void
}
