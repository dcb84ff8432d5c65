import { useState } from 'react'
import { declineReasons } from '@/words/reason-words'
import { desk } from '../../../api/desk'
import { Choices } from '../../../components/choices'
import type { FormProps } from './form-props'
import { draftName, SayForm } from './say-form'
import { useFormCommand } from './use-form-command'

type Reason = (typeof declineReasons)[number]['value']

/** The community can't do it: why, and who can. */
export function DeclineForm(props: FormProps) {
  const name = draftName(props.report.reportId, 'decline')
  const [reason, setReason] = useState<Reason | null>(null)
  const decline = useFormCommand(desk.declineReport, props, name, () => '已经告诉居民原因和该找谁。')
  return (
    <SayForm
      {...{ name, onLeave: props.onLeave, sending: decline }}
      lead='居民会看到原因，和您写的去处。'
      above={<Choices label='什么原因' options={declineReasons} value={reason} onChange={setReason} />}
      missing={reason ? undefined : '请先点一个原因。'}
      box='请居民找谁：单位、电话'
      action='告诉居民'
      onSay={(goTo) => reason && decline.say({ reason, goTo })}
    />
  )
}
