import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import type { WorkerHuddle } from '@contract/huddle/worker-view'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { huddles } from '@/api/huddles'
import { TextField } from '@/components/text-field'
import { DateOrTimeField } from '@/staff/date-or-time-field'
import { FoundWordsNotice } from '@/staff/found-words-notice'
import { TextSheet } from '@/staff/text-sheet'
import { toMoment } from '@/staff/to-moment'
import { shanghaiDay, shanghaiTime } from '@/words/day-words'
import { useAllowedWords } from '../use-allowed-words'

/** Another day, hour or place: all who were called are told, and why. */
export function RescheduleSheet({ opened, thing, onLeave }: ActionPartProps<{ meetingId: string }, WorkerHuddle>) {
  const [before] = useState(() => ({
    day: shanghaiDay(thing.startAt),
    time: shanghaiTime(thing.startAt),
    place: thing.place,
  }))
  const to = useRef(before)
  const write = (part: Partial<typeof before>) => void (to.current = { ...to.current, ...part })
  const { words, looking } = useAllowedWords()
  const move = useAction(looking(huddles.rescheduleHuddle), opened, () => opened.done('改好了，请过的各户都会知道。'))
  return (
    <TextSheet
      title='改时间地点'
      lead='请过的各户会收到新的时间地点。'
      above={
        <View className='stack'>
          <DateOrTimeField label='哪天' mode='date' initial={before.day} onInput={(day) => write({ day })} />
          <DateOrTimeField label='几点' mode='time' initial={before.time} onInput={(time) => write({ time })} />
          <TextField label='在哪儿' initial={before.place} onInput={(place) => write({ place })} />
          <FoundWordsNotice words={words} where='place' />
        </View>
      }
      ready={['有几户那天来不了。', '换个宽敞的地方。']}
      box='因为什么？'
      action='就这样改'
      below={<FoundWordsNotice words={words} where='reason' />}
      sending={move}
      onSay={(reason) => {
        const { day, time, place } = to.current
        void move.send((commandId) => ({ ...opened.id, commandId, startAt: toMoment(day, time), place, reason }))
      }}
      onLeave={onLeave}
    />
  )
}
