import { useRef, useState } from 'react'
import type { HostMeeting } from '@contract/meeting/household'
import { household } from '@/api/household'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { TextField } from '@/components/text-field'
import { Notice } from '@/components/notice'
import { arrivalWords } from './arrival-words'

/** 到场 at the door: by the six letters on a neighbour's screen, or for somebody who just came. */
export function CheckInCard({ opened, thing: { seats } }: ActionPartProps<{ meetingId: string }, HostMeeting>) {
  const code = useRef('')
  const [turn, setTurn] = useState(0)
  const attend = useAction(household.markAttended, opened, (arrived) => {
    code.current = ''
    setTurn(turn + 1)
    return opened.done(arrivalWords(arrived))
  })
  return (
    <Card title='谁到了'>
      {seats > 0 && (
        <>
          <TextField key={turn} label='邻居手机上的六位码' most={30} onInput={(value) => (code.current = value)} />
          {attend.errorText && <Notice tone='error'>{codeErrorText(attend.refusal, attend.errorText)}</Notice>}
          <BigButton
            kind='plain'
            icon='check'
            busy={attend.busy}
            onClick={() =>
              void attend.send((commandId) => ({
                ...opened.id,
                commandId,
                who: { by: 'code', code: code.current },
              }))
            }
          >
            看过码，到场
          </BigButton>
        </>
      )}
      <BigButton kind='plain' icon='people' onClick={() => opened.openSheet('walk-in')}>
        没报名，直接来的
      </BigButton>
    </Card>
  )
}

function codeErrorText(refusal: string | undefined, errorText: string) {
  return refusal === 'INPUT_INVALID' ? '是六位字母和数字，请对着邻居的手机再看一看。' : errorText
}
