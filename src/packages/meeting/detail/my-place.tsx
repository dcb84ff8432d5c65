import { View } from '@tarojs/components'
import type { ResidentMeeting } from '@contract/meeting/resident'
import { cloudNow } from '@/clock/cloud-now'
import { seatHeldWords } from './seat-held-words'
import './my-place.scss'

/** How I stand to the meeting, in words: coming with my code, offered a seat, or waiting. */
export function MyPlace({ standing }: { standing: Mine }) {
  const us = standing.party > 1 ? `您和邻居一共${standing.party}个人` : '您'
  if (standing.as === 'offered')
    return <View className='lead'>{`空出了座位，给${us}留到${seatHeldWords(standing.until, cloudNow())}。`}</View>
  if (standing.as === 'waiting')
    return (
      <>
        <View className='title'>{`候补第${standing.place}位`}</View>
        <View>{`座位满了，${us}先排着。有人让座，就留给您。`}</View>
      </>
    )
  if (standing.attended) return <View className='lead'>您到场了，谢谢您来坐坐。</View>
  return (
    <>
      <View className='lead'>{standing.asksAgain ? `时间地点改了，${us}还来吗？` : `好的，等${us}来。`}</View>
      {standing.code && (
        <View>
          <View className='second'>到场时给中心户看这个码</View>
          <View className='seat-code' aria-label={[...standing.code].join(' ')}>
            {standing.code}
          </View>
        </View>
      )}
    </>
  )
}

/** Of one who signed up. */
export type Mine = Exclude<ResidentMeeting['standing'], { as: 'none' }>
