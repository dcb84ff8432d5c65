import { View } from '@tarojs/components'
import type { Guest } from '@contract/schema/meeting'
import { Tag } from '@/components/tag'
import { Tap } from '@/components/tap'
import './guest-line.scss'

/** One party on the list; a press says that they are there. */
export function GuestLine({ guest, place, onArrive }: GuestLineProps) {
  const { name, party, attended, walkedIn, asksAgain } = guest
  const who = `${name ?? (walkedIn ? '当场来的邻居' : `第${place}位报名的邻居`)}${party > 1 ? ` · ${party}人` : ''}`
  const words = (
    <View className='guest-words'>
      <View>
        <View>{who}</View>
        {asksAgain && !attended && <View className='second'>改了时间,还没回话</View>}
      </View>
      {attended ? <Tag tone='good'>到场</Tag> : onArrive && <View className='guest-arrive'>到场</View>}
    </View>
  )
  if (!onArrive) return <View className='guest'>{words}</View>
  return (
    <Tap className='guest' label={`${who},到场`} onClick={onArrive}>
      {words}
    </Tap>
  )
}

type GuestLineProps = {
  guest: Guest
  /** In the order of signing up, for those who gave no name. */
  place: number
  onArrive: (() => void) | undefined
}
