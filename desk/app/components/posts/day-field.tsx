import { useId } from 'react'
import { Input } from 'antd'

/** A day, chosen in the browser's own calendar or typed; empty is none. */
export function DayField({ label, value, onChange, min, max }: DayFieldProps) {
  const id = useId()
  return (
    <div className='day-field'>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type='date'
        value={value ?? ''}
        min={min}
        max={max}
        onChange={({ target }) => onChange(target.value || null)}
      />
    </div>
  )
}

type DayFieldProps = {
  label: string
  value: string | null
  onChange: (day: string | null) => void
  min?: string
  max?: string
}
