import { useState } from 'react'
import { missingOfParking } from '@/staff/review-days'
import { desk } from '../../../api/desk'
import type { FormProps } from './form-props'
import { ParkFields, type Parking } from './park-fields'
import { draftName, SayForm } from './say-form'
import { useFormCommand } from './use-form-command'

/** It cannot be done now: why, and on which day it is taken up again; the resident reads both. */
export function ParkForm(props: FormProps) {
  const name = draftName(props.report.reportId, 'park')
  const [parking, setParking] = useState<Parking>({ reason: null, reviewOn: null })
  const { reason, reviewOn } = parking
  const park = useFormCommand(desk.parkReport, props, name, () => '先挂账了，已经告诉居民。')
  return (
    <SayForm
      {...{ name, onLeave: props.onLeave, sending: park }}
      lead='居民会看到原因，和哪天前再给回音。到日子自动接着办。'
      above={<ParkFields parking={parking} onChange={setParking} />}
      missing={missingOfParking(parking.reason, parking.reviewOn)}
      box={reason === 'other' ? '写一句为什么' : '再说明一句（可以不写）'}
      optional={reason !== 'other'}
      action='告诉居民'
      onSay={(text) => reason && reviewOn && park.say({ reason, reviewOn, ...(text && { text }) })}
    />
  )
}
