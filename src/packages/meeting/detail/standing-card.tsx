import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ResidentMeeting } from '@contract/resident'
import { resident } from '@/api/resident'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { appointmentWords } from '@/words/day-words'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { OnMeeting } from './use-meeting'
import './standing-card.scss'

type Mine = Exclude<ResidentMeeting['standing'], { as: 'none' }>

/** How I stand to the meeting: coming with my code, offered a seat, or waiting; and what I may do about it. */
export function StandingCard({ standing, mayDo, on }: StandingCardProps) {
  const [leaving, setLeaving] = useState(false)
  const take = useMove(resident.takeOffer, on, () => on.done('好的，这个座位是您的了。'))
  const pass = useMove(resident.passOffer, on, () => on.done('让给别人了，谢谢您。'))
  const confirm = useMove(resident.confirmSignUp, on, () => on.done('好的，等您来。'))
  const cancel = useMove(resident.cancelSignUp, on, () => on.done('取消了。改主意了，再来报名就行。'))
  const sorry = take.sorry ?? pass.sorry ?? confirm.sorry ?? cancel.sorry
  const press = (commandId: string) => ({ meetingId: on.meetingId, commandId })
  return (
    <Card>
      <Where standing={standing} />
      {sorry && <Notice tone='sorry'>{sorry}</Notice>}
      {mayDo.includes('take-offer') && (
        <BigButton icon='bench' busy={take.busy} onClick={() => void take.send(press)}>
          坐这儿
        </BigButton>
      )}
      {mayDo.includes('pass-offer') && (
        <BigButton kind='plain' busy={pass.busy} onClick={() => void pass.send(press)}>
          让给别人
        </BigButton>
      )}
      {mayDo.includes('confirm') && (
        <BigButton icon='check' busy={confirm.busy} onClick={() => void confirm.send(press)}>
          我还来
        </BigButton>
      )}
      {mayDo.includes('cancel') && (
        <BigButton kind='quiet' onClick={() => setLeaving(true)}>
          来不了了，取消
        </BigButton>
      )}
      {leaving && (
        <Sheet title='来不了了？' leave='还是来' onLeave={() => setLeaving(false)}>
          <View>取消以后，位子就让给别的邻居了。</View>
          {cancel.sorry && <Notice tone='sorry'>{cancel.sorry}</Notice>}
          <BigButton busy={cancel.busy} onClick={() => void cancel.send(press)}>
            取消报名
          </BigButton>
        </Sheet>
      )}
    </Card>
  )
}

function Where({ standing }: { standing: Mine }) {
  const us = standing.party > 1 ? `您和邻居一共${standing.party}个人` : '您'
  if (standing.as === 'offered')
    return <View className='lead'>{`空出了座位，给${us}留到${appointmentWords(standing.until, new Date())}。`}</View>
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

type StandingCardProps = { standing: Mine; mayDo: ResidentMeeting['mayDo']; on: OnMeeting }
