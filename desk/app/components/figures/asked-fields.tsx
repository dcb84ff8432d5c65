import { Radio, Select } from 'antd'
import { cloudNow } from '@/clock/cloud-now'
import { monthNow } from '@/staff/month-words'
import type { Overview } from '../../shell/page-props'
import { WHOLE, type FiguresAsked } from './asked'
import { MonthField } from './month-field'

/** Of where, of when and for whom: what the figures below it are of. */
export function AskedFields({ asked, overview: { worksFor, communities, scope }, onChange }: AskedFieldsProps) {
  const { month, audience, communityId } = asked
  const whole = { value: WHOLE, label: worksFor === 'street' ? `${scope}（全街道）` : scope }
  const ofScope = (chosen: string) => ({ month, audience, ...(chosen !== WHOLE && { communityId: chosen }) })
  return (
    <div className='figures-asked'>
      {communities.length > 1 && (
        <Select
          aria-label='哪里的'
          className='figures-scope'
          showSearch
          optionFilterProp='label'
          value={communityId ?? WHOLE}
          options={[whole, ...communities.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(chosen: string) => onChange(ofScope(chosen))}
        />
      )}
      <MonthField
        label='哪个月'
        month={month}
        newest={monthNow(cloudNow())}
        onChange={(month) => onChange({ ...asked, month })}
      />
      <Radio.Group
        aria-label='给谁看'
        value={audience}
        options={[
          { value: 'inner', label: '内部' },
          { value: 'open', label: '公开' },
        ]}
        onChange={({ target }) => onChange({ ...asked, audience: target.value as FiguresAsked['audience'] })}
      />
    </div>
  )
}

type AskedFieldsProps = { asked: FiguresAsked; overview: Overview; onChange: (asked: FiguresAsked) => void }
