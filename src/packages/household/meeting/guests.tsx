import { useState } from 'react'
import { View } from '@tarojs/components'
import type { HostMeeting } from '@contract/schema/host-meeting'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { GuestLine } from './guest-line'
import type { OpenMeeting } from './use-meeting'

/** So many are drawn at first; the others are one press away. */
const shownAtFirst = 20

/** Who comes and who waits, as far as they gave a name; while the doors are open a tap on the name is 到场. */
export function Guests({ meeting: { state, guests, queue, attended, mayDo }, page: { on } }: GuestsProps) {
  const [most, setMost] = useState(shownAtFirst)
  const canArrive = mayDo.includes('attend')
  const people = guests.reduce((sum, { party }) => sum + party, 0)
  return (
    <Card
      title={[`${state === 'published' ? '要来的' : '报名的'} · ${people}人`, attended && `到了${attended}人`]
        .filter(Boolean)
        .join('，')}
    >
      {canArrive && guests.some((guest) => !guest.attended) && <View className='second'>谁到了，点一下名字。</View>}
      {guests.slice(0, most).map((guest, index) => (
        <GuestLine
          key={guest.guestId}
          guest={guest}
          place={index + 1}
          on={on}
          canArrive={canArrive && !guest.attended}
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
          {`${index + 1}. ${name ?? '没留称呼'} · ${party}人${offered ? ' · 已经给留了座位，等回话' : ''}`}
        </View>
      ))}
    </Card>
  )
}

type GuestsProps = { meeting: HostMeeting; page: OpenMeeting }
