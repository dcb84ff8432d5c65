import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import type { HostMeeting } from '@contract/schema/host-meeting'
import { household } from '@/api/household'
import { useMove } from '@/api/use-move'
import { shanghaiDay } from '@/words/day-words'
import { Field } from '@/components/field'
import { SayingSheet } from '@/staff/saying-sheet'
import { momentOf, shanghaiTime } from '../shanghai-time'
import { WhenField } from '../when-field'
import type { OpenMeeting } from './use-meeting'

/** Another day, hour or place: everybody keeps their seat and is asked again. */
export function RescheduleSheet({ meeting, page: { on, leave } }: { meeting: HostMeeting; page: OpenMeeting }) {
  const { place, startAt } = meeting
  const [{ day, time }] = useState(() => ({ day: shanghaiDay(startAt), time: shanghaiTime(startAt) }))
  const to = useRef({ day, time, place })
  const move = useMove(household.rescheduleMeeting, on, () => on.done('改好了。大家的位子都留着，会再问一遍来不来。'))
  return (
    <SayingSheet
      title='改时间地点'
      lead='大家的位子都留着，会再问一遍来不来。'
      above={
        <View className='stack'>
          <WhenField label='哪天' mode='date' initial={day} onInput={(value) => (to.current.day = value)} />
          <WhenField label='几点' mode='time' initial={time} onInput={(value) => (to.current.time = value)} />
          <Field label='在哪儿' initial={place} onInput={(value) => (to.current.place = value)} />
        </View>
      }
      ready={['天气不好，往后推一推。', '换个宽敞的地方。', '好几位邻居那天来不了。']}
      box='因为什么？'
      action='就这样改'
      sending={move}
      onSay={(reason) =>
        void move.send((commandId) => ({
          meetingId: on.meetingId,
          commandId,
          startAt: momentOf(to.current.day, to.current.time),
          place: to.current.place,
          reason,
        }))
      }
      onLeave={leave}
    />
  )
}
