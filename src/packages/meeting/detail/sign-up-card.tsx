import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import type { ResidentMeeting } from '@contract/meeting/resident'
import { resident } from '@/api/resident'
import { offerReminder } from '@/api/reminders'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Foot } from '@/components/foot'
import { TextField } from '@/components/text-field'
import { Notice } from '@/components/notice'
import { PartyChoice } from '@/components/party-choice'

/** 我来: alone or with neighbours, with a name if one likes. */
export function SignUpCard({ opened, thing }: ActionPartProps<{ meetingId: string }, ResidentMeeting>) {
  const { seats, taken } = thing
  const name = useRef('')
  const [party, setParty] = useState(1)
  const isFull = seats > 0 && taken + party > seats
  const signUp = useAction(resident.signUp, opened, async () => {
    const isShown = await opened.done()
    opened.finish('报上名了')
    return isShown
  })
  const come = () => {
    // WeChat asks only as the first thing a tap does; whatever the answer, they come.
    offerReminder('resident')
    void signUp.send((commandId) => ({
      ...opened.id,
      commandId,
      party,
      name: name.current.trim() || undefined,
    }))
  }
  return (
    <Card>
      <PartyChoice value={party} onChange={setParty} />
      <TextField
        label='怎么称呼您（可以不填）'
        hint='只给中心户看，到场时好招呼您。'
        most={20}
        onInput={(value) => (name.current = value)}
      />
      {isFull && <View className='second'>座位不够了，先排候补；有人让座，就留给您。</View>}
      {signUp.errorText && <Notice tone='error'>{signUp.errorText}</Notice>}
      <Foot>
        <BigButton icon='bench' busy={signUp.busy} onClick={come}>
          {isFull ? '先排候补' : '我来'}
        </BigButton>
      </Foot>
    </Card>
  )
}
