import { View } from '@tarojs/components'
import type { Guest } from '@contract/schema/meeting'
import { household } from '@/api/household'
import { useMove } from '@/api/use-move'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { Tap } from '@/components/tap'
import { arrivedWords } from './arrived-words'
import type { OpenMeeting } from './use-meeting'
import './guest-line.scss'

/** One party on the list; a press says that they are there, whoever else is being marked at the same time. */
export function GuestLine({ guest, place, on, canArrive }: GuestLineProps) {
  const { guestId, name, party, attended, walkedIn, asksAgain } = guest
  const attend = useMove(household.markAttended, on, (arrived) => on.done(arrivedWords(arrived)))
  const who = `${name ?? (walkedIn ? '当场来的邻居' : `第${place}位报名的邻居`)}${party > 1 ? ` · ${party}人` : ''}`
  const words = (
    <View className='guest-words'>
      <View>
        <View>{who}</View>
        {asksAgain && !attended && <View className='second'>改了时间，还没回话</View>}
      </View>
      {attended ? (
        <Tag tone='good'>到场</Tag>
      ) : (
        canArrive && <View className='guest-arrive'>{attend.busy ? '到场…' : '到场'}</View>
      )}
    </View>
  )
  if (!canArrive) return <View className='guest'>{words}</View>
  return (
    <>
      {attend.sorry && <Notice tone='sorry'>{attend.sorry}</Notice>}
      <Tap
        className='guest'
        label={`${who}，到场${attend.busy ? '，请稍等' : ''}`}
        disabled={attend.busy}
        onClick={() =>
          void attend.send((commandId) => ({ meetingId: on.meetingId, commandId, who: { by: 'guest', guestId } }))
        }
      >
        {words}
      </Tap>
    </>
  )
}

type GuestLineProps = {
  guest: Guest
  /** In the order of signing up, for those who gave no name. */
  place: number
  on: OpenMeeting['on']
  canArrive: boolean
}
