import { Button, Checkbox, Radio, Select } from 'antd'
import { DayField } from '../../components/posts/day-field'
import type { Household } from '../../components/posts/views'
import type { WrittenRow } from '../../components/posts/written-row'

/** One household for a place: first or when others are not there, for which units, from when until when. */
export function RowForm({ row, at, units, households, onChange, onRemove }: RowFormProps) {
  return (
    <fieldset className='coverage-row'>
      <legend>{`第${at + 1}户`}</legend>
      <div className='inline-form'>
        <Select
          aria-label={`第${at + 1}户是哪一户`}
          showSearch
          optionFilterProp='label'
          value={row.householdId}
          options={households.map(({ id, number, name }) => ({ value: id, label: `${number} · ${name}` }))}
          onChange={(householdId) => onChange({ ...row, householdId })}
        />
        <div role='radiogroup' aria-label={`第${at + 1}户是主是备`}>
          <Radio.Group
            value={row.role}
            options={roles}
            onChange={({ target }) => onChange({ ...row, role: target.value as WrittenRow['role'] })}
          />
        </div>
        <DayField label='从哪天' value={row.from} onChange={(from) => from !== null && onChange({ ...row, from })} />
        <DayField label='到哪天（空着就一直）' value={row.until} onChange={(until) => onChange({ ...row, until })} />
        <Button onClick={onRemove}>去掉</Button>
      </div>
      {units.length > 0 && (
        <>
          <Checkbox checked={row.units.length === 0} onChange={() => onChange({ ...row, units: [] })}>
            整栋
          </Checkbox>
          <Checkbox.Group
            value={row.units}
            options={units.map((unit) => ({ value: unit, label: unit }))}
            onChange={(chosen) => onChange({ ...row, units: units.filter((unit) => chosen.includes(unit)) })}
          />
        </>
      )}
    </fieldset>
  )
}

const roles = [
  { value: 'primary', label: '主' },
  { value: 'backup', label: '备' },
]

type RowFormProps = {
  row: WrittenRow
  at: number
  units: readonly string[]
  households: readonly Household[]
  onChange: (row: WrittenRow) => void
  onRemove: () => void
}
