import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import type { HostMeeting } from '@contract/meeting/household'
import { household } from '@/api/household'
import { cloudNow } from '@/clock/cloud-now'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { shanghaiDay, shanghaiTime } from '@/words/day-words'
import { TextField } from '@/components/text-field'
import { TextSheet } from '@/staff/text-sheet'
import { closingMovedWords } from '../sign-up-closing-words'
import { toMoment } from '@/staff/to-moment'
import { ClashNotice } from '../clash-notice'
import { DateOrTimeField } from '@/staff/date-or-time-field'
import { FoundWordsNotice } from '@/staff/found-words-notice'
import { useFoundWords } from '../use-found-words'

/** Another day, hour or place: everybody keeps their seat and is asked again. */
export function RescheduleSheet({ opened, thing, onLeave }: ActionPartProps<{ meetingId: string }, HostMeeting>) {
  const { place, startAt } = thing
  const [{ day, time }] = useState(() => ({ day: shanghaiDay(startAt), time: shanghaiTime(startAt) }))
  const to = useRef({ day, time, place })
  const [at, setAt] = useState({ day, time })
  const choose = (part: Partial<typeof at>) => {
    to.current = { ...to.current, ...part }
    setAt({ ...at, ...part })
  }
  const words = useFoundWords(opened.id.meetingId)
  const moving = words.looking(household.rescheduleMeeting, (given) => [
    ...(given.place === place ? [] : [{ where: 'place' as const, no: 0, text: given.place }]),
    { where: 'reason', no: 0, text: given.reason },
  ])
  const move = useAction(moving, opened, (_, moved) =>
    opened.done(`改好了。大家的位子都留着，会再问一遍来不来。${closingMovedWords(thing, moved.startAt, cloudNow())}`),
  )
  return (
    <TextSheet
      title='改时间地点'
      lead='大家的位子都留着，会再问一遍来不来。'
      above={
        <View className='stack'>
          <DateOrTimeField label='哪天' mode='date' initial={day} onInput={(day) => choose({ day })} />
          <DateOrTimeField label='几点' mode='time' initial={time} onInput={(time) => choose({ time })} />
          <ClashNotice meetingId={opened.id.meetingId} {...at} />
          <TextField label='在哪儿' initial={place} onInput={(value) => (to.current.place = value)} />
          <FoundWordsNotice words={words} where='place' />
        </View>
      }
      ready={['天气不好，往后推一推。', '换个宽敞的地方。', '好几位邻居那天来不了。']}
      box='因为什么？'
      action='就这样改'
      below={<FoundWordsNotice words={words} where='reason' />}
      sending={move}
      onSay={(reason) =>
        void move.send((commandId) => ({
          ...opened.id,
          commandId,
          startAt: toMoment(to.current.day, to.current.time),
          place: to.current.place,
          reason,
        }))
      }
      onLeave={onLeave}
    />
  )
}
