import { useState } from 'react'
import { View } from '@tarojs/components'
import type { HostMeeting } from '@contract/schema/host-meeting'
import { household } from '@/api/household'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { useMove } from '@/staff/use-move'
import { GuestLine } from './guest-line'
import type { OpenMeeting } from './use-meeting'

/** So many are drawn at first; the others are one press away. */
const shownAtFirst = 20

/** Who comes and who waits, as far as they gave a name; while the doors are open a tap on the name is 到场. */
export function Guests({ meeting: { state, guests, queue, attended, mayDo }, page: { on } }: GuestsProps) {
  const [most, setMost] = useState(shownAtFirst)
  const attend = useMove(household.markAttended, on, ({ name, party }) =>
    on.done(`${name ?? '这位邻居'}到了${party > 1 ? `,一共${party}人` : ''}。`),
  )
  const arrive = (guestId: string) =>
    void attend.send((commandId) => ({ meetingId: on.meetingId, commandId, who: { by: 'guest', guestId } }))
  const canArrive = mayDo.includes('attend')
  const people = guests.reduce((sum, { party }) => sum + party, 0)
  return (
    <Card
      title={[`${state === 'published' ? '要来的' : '报名的'} · ${people}人`, attended && `到了${attended}人`]
        .filter(Boolean)
        .join(',')}
    >
      {canArrive && guests.some((guest) => !guest.attended) && <View className='second'>谁到了,点一下名字。</View>}
      {attend.sorry && <Notice tone='sorry'>{attend.sorry}</Notice>}
      {guests.slice(0, most).map((guest, index) => (
        <GuestLine
          key={guest.guestId}
          guest={guest}
          place={index + 1}
          onArrive={canArrive && !guest.attended ? () => arrive(guest.guestId) : undefined}
        />
      ))}
      {guests.length > most && (
        <BigButton kind='plain' onClick={() => setMost(most + shownAtFirst)}>
          {`再看看后面${guests.length - most}位`}
        </BigButton>
      )}
      {queue.length > 0 && <View className='lead'>{`候补 · ${queue.length}位`}</View>}
      {queue.slice(0, most).map(({ name, party, offered }, index) => (
        <View key={index}>
          {`${index + 1}. ${name ?? '没留称呼'} · ${party}人${offered ? ' · 已经给留了座位,等回话' : ''}`}
        </View>
      ))}
    </Card>
  )
}

type GuestsProps = { meeting: HostMeeting; page: OpenMeeting }
