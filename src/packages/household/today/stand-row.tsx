import { View } from '@tarojs/components'
import { household } from '@/api/household'
import { useCommand } from '@/api/use-command'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { shanghaiTime } from '@/words/day-words'
import type { Today } from './today-storage'

/** 民声V站: an hour of listening in one tap, and while it is on, until when, and its end. */
export function StandRow({ stand, now, onDone }: StandRowProps) {
  const begin = useCommand(household.openStand, onDone)
  const end = useCommand(household.endStand, onDone)
  // A day as last seen may be an hour old.
  const isOn = stand && new Date(stand.until) > now
  const errorText = begin.errorText ?? end.errorText
  return (
    <>
      {errorText && <Notice tone='error'>{errorText}</Notice>}
      {isOn ? (
        <Card title={`您正在${stand.place}听大家说`}>
          <View className='second'>{`到${shanghaiTime(stand.until)}，邻居扫牌看得到。这会儿替邻居记的，都算这一场。`}</View>
          <BigButton
            kind='quiet'
            busy={end.busy}
            onClick={() => void end.send((commandId) => ({ meetingId: stand.meetingId, commandId }))}
          >
            先听到这儿
          </BigButton>
        </Card>
      ) : (
        <BigButton
          kind='plain'
          icon='megaphone'
          busy={begin.busy}
          onClick={() => void begin.send((formId) => ({ formId }))}
        >
          我在这儿听一个钟头
        </BigButton>
      )}
    </>
  )
}

type StandRowProps = { stand: Today['stand']; now: Date; onDone: () => Promise<boolean> }
