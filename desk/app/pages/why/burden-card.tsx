import { useState } from 'react'
import { desk as contract } from '@contract/desk'
import { household } from '@contract/household'
import { resident } from '@contract/resident'
import { cloudNow } from '@/clock/cloud-now'
import { monthNow, monthsBefore } from '@/staff/month-words'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { MonthField } from '../../components/figures/month-field'
import { photosDemanded } from './forms-of'

/** How much work it was for those whose post it is, in a month: of nobody in particular. */
export function BurdenCard() {
  const newest = monthNow(cloudNow())
  const [month, setMonth] = useState(monthsBefore(newest, 1))
  const { data, errorText } = useAsk(desk.getBurden, { month })
  return (
    <section className='card' aria-label='办一件要点几下'>
      <h2>办一件要点几下</h2>
      <MonthField label='哪个月' month={month} newest={newest} onChange={setMonth} />
      {errorText && <p role='alert'>{errorText}</p>}
      {data && (
        <ul className='why-burden'>
          <li>{`这个月办结${data.settled}件。`}</li>
          {data.presses === null ? (
            <li>不到5件，不算中位数。</li>
          ) : (
            <>
              <li>{`每件点${data.presses}下（中心户、社区、街道一起，中位数）。`}</li>
              <li>{`每件写${data.texts}处字（点现成的话也算）。`}</li>
              <li>{`每件拍${data.photos}张照片。`}</li>
            </>
          )}
          <li>{`非拍照不可的表：${photosDemanded([contract, household, resident])}张。`}</li>
        </ul>
      )}
      <p className='second'>不记谁花了多少时间，不数谁办了多少件。</p>
    </section>
  )
}
