import type { ParkReason } from '@contract/report/reasons'
import { cloudNow } from '@/clock/cloud-now'
import { reviewDays } from '@/staff/review-days'
import { parkReasons } from '@/words/reason-words'
import { Choices } from '../../../components/choices'

export type Parking = { reason: ParkReason | null; reviewOn: string | null }

/** Why it cannot be done now, and on which day it is taken up again. */
export function ParkFields({ parking, onChange }: { parking: Parking; onChange: (parking: Parking) => void }) {
  return (
    <>
      <Choices
        label='什么原因'
        options={parkReasons}
        value={parking.reason}
        onChange={(reason) => onChange({ ...parking, reason })}
      />
      <Choices
        label='哪天再看'
        options={reviewDays(cloudNow())}
        value={parking.reviewOn}
        onChange={(reviewOn) => onChange({ ...parking, reviewOn })}
      />
    </>
  )
}
