import { useState } from 'react'
import { Button, Radio } from 'antd'
import type { Audience } from '@contract/figures/figures'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { monthNow, monthsBefore } from '@/staff/month-words'
import { desk } from '../../api/desk'
import { MonthField } from '../../components/figures/month-field'
import { goTo } from '../../shell/use-place'

/** A bulletin in one press: of a month that is over, for whom. Where there is one already, it is that one. */
export function OpenCard() {
  const newest = monthsBefore(monthNow(cloudNow()), 1)
  const [month, setMonth] = useState(newest)
  const [audience, setAudience] = useState<Audience>('inner')
  const opening = useCommand(desk.openBulletin, ({ bulletinId }) => goTo('bulletin', bulletinId))
  return (
    <section className='card' aria-label='写一份'>
      <h2>写一份</h2>
      <div className='figures-asked'>
        <MonthField label='写哪个月的' month={month} newest={newest} onChange={setMonth} />
        <Radio.Group
          aria-label='给谁看'
          value={audience}
          options={[
            { value: 'inner', label: '内部' },
            { value: 'open', label: '公开（1到4的数不写）' },
          ]}
          onChange={({ target }) => setAudience(target.value as Audience)}
        />
      </div>
      {opening.errorText && <p role='alert'>{opening.errorText}</p>}
      <Button
        type='primary'
        loading={opening.busy}
        onClick={() => void opening.send((formId) => ({ formId, month, audience }))}
      >
        写简报
      </Button>
    </section>
  )
}
