import { PARK_DAYS_MAX, type ParkReason } from '@contract/report/reasons'
import { cloudNow } from '@/clock/cloud-now'
import { dayWords, shanghaiDay } from '@/words/day-words'
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

export function missingWords({ reason, reviewOn }: Parking) {
  if (!reason) return '请先点一个原因。'
  return reviewOn ? undefined : '请点一个再看的日子。'
}

function reviewDays(now: Date) {
  return [
    { days: 14, title: '两周后' },
    { days: 30, title: '一个月后' },
    { days: 60, title: '两个月后' },
    { days: PARK_DAYS_MAX, title: '三个月后' },
  ].map(({ days, title }) => {
    const day = shanghaiDay(new Date(now.getTime() + days * DAY_MS).toISOString())
    return { value: day, title, line: dayWords(day, now) }
  })
}

const DAY_MS = 86_400_000
