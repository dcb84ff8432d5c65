import { useRef, useState } from 'react'
import { household } from '@/api/household'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { arrivedWords } from './arrived-words'
import type { OpenMeeting } from './use-meeting'

/** 到场 at the door: by the six letters on a neighbour's screen, or for somebody who just came. */
export function CheckIn({ page: { on, open }, byCode }: { page: OpenMeeting; byCode: boolean }) {
  const code = useRef('')
  const [turn, setTurn] = useState(0)
  const attend = useMove(household.markAttended, on, (arrived) => {
    code.current = ''
    setTurn(turn + 1)
    on.done(arrivedWords(arrived))
  })
  return (
    <Card title='谁到了'>
      {byCode && (
        <>
          <Field key={turn} label='邻居手机上的六位码' most={12} onInput={(value) => (code.current = value)} />
          {attend.sorry && <Notice tone='sorry'>{codeSorry(attend.refusal, attend.sorry)}</Notice>}
          <BigButton
            kind='plain'
            icon='check'
            busy={attend.busy}
            onClick={() =>
              void attend.send((commandId) => ({
                meetingId: on.meetingId,
                commandId,
                who: { by: 'code', code: code.current },
              }))
            }
          >
            看过码，到场
          </BigButton>
        </>
      )}
      <BigButton kind='plain' icon='people' onClick={() => open('walk-in')}>
        没报名，直接来的
      </BigButton>
    </Card>
  )
}

function codeSorry(refusal: string | undefined, sorry: string) {
  return refusal === 'INPUT_INVALID' ? '是六位字母和数字，请对着邻居的手机再看一看。' : sorry
}
