import { useState } from 'react'
import { View } from '@tarojs/components'
import type { HostMeeting } from '@contract/meeting/household'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { GuestRow } from './guest-row'
import type { OpenedMeeting } from '@/actions/opened-thing'

/** So many are drawn at first; the others are one press away. */
const shownAtFirst = 20

/** Who comes and who waits, as far as they gave a name; while the doors are open a tap on the name is 到场. */
export function GuestList({ meeting: { state, guests, queue, attended, allowedActions }, opened }: GuestListProps) {
  const [most, setMost] = useState(shownAtFirst)
  const canArrive = allowedActions.includes('mark-attended')
  const people = guests.reduce((sum, { party }) => sum + party, 0)
  return (
    <Card
      title={[`${state === 'published' ? '要来的' : '报名的'} · ${people}人`, attended && `到了${attended}人`]
        .filter(Boolean)
        .join('，')}
    >
      {canArrive && guests.some((guest) => !guest.attended) && <View className='second'>谁到了，点一下名字。</View>}
      {guests.slice(0, most).map((guest, index) => (
        <GuestRow
          key={guest.guestId}
          guest={guest}
          place={index + 1}
          opened={opened}
          canArrive={canArrive && !guest.attended}
          canUndo={allowedActions.includes('unmark-attended') && guest.attended}
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

type GuestListProps = { meeting: HostMeeting; opened: OpenedMeeting }
