import { Select } from 'antd'
import { cloudNow } from '@/clock/cloud-now'
import { monthNow } from '@/staff/month-words'
import { AskedFields } from '../../components/figures/asked-fields'
import { MonthField } from '../../components/figures/month-field'
import type { Overview } from '../../shell/page-props'
import { rowsBy, type By, type DashboardAsked } from './asked-dashboard'

/** Which place and months are compared, and of what the rows are. */
export function DashboardFields({ asked, overview, onChange }: DashboardFieldsProps) {
  const isOfSeveral = overview.communities.length > 1
  const kinds = (Object.keys(rowsBy) as By[]).filter((by) => by !== 'community' || isOfSeveral)
  return (
    <>
      <AskedFields
        asked={asked}
        overview={overview}
        onChange={(next) => onChange({ ...asked, communityId: undefined, ...next })}
      />
      <div className='figures-asked'>
        <label className='dashboard-before'>
          和哪个月比
          <MonthField
            label='和哪个月比'
            month={asked.before}
            newest={monthNow(cloudNow())}
            onChange={(before) => onChange({ ...asked, before })}
          />
        </label>
        <Select
          aria-label='一行是什么'
          className='figures-month'
          value={asked.by}
          options={kinds.map((by) => ({ value: by, label: `按${rowsBy[by]}` }))}
          onChange={(by: By) => onChange({ ...asked, by })}
        />
      </div>
    </>
  )
}

type DashboardFieldsProps = {
  asked: DashboardAsked
  overview: Overview
  onChange: (asked: DashboardAsked) => void
}
