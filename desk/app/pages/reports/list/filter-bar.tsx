import { useMemo } from 'react'
import { Button, Input, Select } from 'antd'
import type { DeskCard } from '@contract/report/desk'
import { choicesIn, dueChoices, noFilter, type Filter, type Sort } from './filter'

/** Narrows the list and puts it in order; what it hides is said. */
export function FilterBar({ rows, filter, onChange, shown }: FilterBarProps) {
  const choices = useMemo(() => choicesIn(rows), [rows])
  const set = (field: 'building' | 'category' | 'state' | 'due') => (value?: string) =>
    onChange({ ...filter, [field]: value })
  const select = (field: 'building' | 'category' | 'state' | 'due', label: string, options: Options) => (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch
      optionFilterProp='label'
      popupMatchSelectWidth={false}
      value={filter[field]}
      options={options}
      onChange={set(field)}
    />
  )
  return (
    <div className='filters' role='group' aria-label='筛选'>
      {select('building', '楼栋', choices.building)}
      {select('category', '类别', choices.category)}
      {select('state', '到哪一步', choices.state)}
      {select('due', '期限', dueChoices)}
      <Input
        aria-label='这张清单里的字'
        placeholder='清单里的字'
        allowClear
        value={filter.words}
        onChange={({ target }) => onChange({ ...filter, words: target.value })}
      />
      <Select<Sort>
        aria-label='怎么排'
        popupMatchSelectWidth={false}
        value={filter.sort}
        options={sorts}
        onChange={(sort) => onChange({ ...filter, sort })}
      />
      {shown < rows.length && (
        <Button type='link' onClick={() => onChange(noFilter)}>
          {`显示${shown}件，藏了${rows.length - shown}件。全部显示`}
        </Button>
      )}
    </div>
  )
}

type Options = { value: string; label: string }[]

const sorts: { value: Sort; label: string }[] = [
  { value: 'list', label: '先办的在前' },
  { value: 'due', label: '按到期' },
  { value: 'newest', label: '新的在前' },
  { value: 'building', label: '按楼栋' },
  { value: 'number', label: '按编号' },
]

type FilterBarProps = {
  rows: readonly DeskCard[]
  filter: Filter
  onChange: (filter: Filter) => void
  shown: number
}
