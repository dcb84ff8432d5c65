import { Radio } from 'antd'

type Choice<Value extends string> = {
  readonly value: Value
  readonly title: string
  readonly line?: string | undefined
}

/** One of several, each in a line, with a word more where it needs one. */
export function Choices<Value extends string>({ label, options, value, onChange }: ChoicesProps<Value>) {
  return (
    <fieldset className='choices'>
      <legend>{label}</legend>
      <Radio.Group value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {options.map(({ value, title, line }) => (
          <Radio key={value} value={value}>
            {title}
            {line && <span className='second'>{` ${line}`}</span>}
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  )
}

type ChoicesProps<Value extends string> = {
  label: string
  options: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
}
