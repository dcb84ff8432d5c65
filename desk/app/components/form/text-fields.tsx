import { useId } from 'react'
import { Input } from 'antd'

/** One box of a form: what it asks, and a word on why or how; with several lines where `rows` says so. */
export type FieldSpec<Name extends string = string> = {
  name: Name
  label: string
  hint?: string
  most: number
  rows?: number
  kind?: 'date' | 'number'
}

/** Boxes one below the other, each with its name, its hint and what is wrong with it. */
export function TextFields<Name extends string>({ specs, values, errors, onChange }: TextFieldsProps<Name>) {
  return specs.map((spec) => (
    <TextField
      key={spec.name}
      spec={spec}
      value={values[spec.name]}
      error={errors?.[spec.name]}
      onChange={(value) => onChange(spec.name, value)}
    />
  ))
}

export type TextFieldsProps<Name extends string> = {
  specs: readonly FieldSpec<Name>[]
  values: Record<Name, string>
  errors?: Partial<Record<Name, string>> | undefined
  onChange: (name: Name, value: string) => void
}

export function TextField({ spec: { label, hint, most, rows, kind }, value, error, onChange }: TextFieldProps) {
  const id = useId()
  const isMany = rows !== undefined
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const common = {
    id,
    value,
    maxLength: most,
    'aria-describedby': about || undefined,
    'aria-invalid': error ? true : undefined,
    ...(error && { status: 'error' as const }),
  }
  return (
    <p className='field'>
      <label htmlFor={id}>{label}</label>
      {isMany ? (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: rows, maxRows: 20 }}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <Input
          {...common}
          {...(kind === 'date' && { type: 'date' })}
          {...(kind === 'number' && { inputMode: 'numeric' as const })}
          autoComplete='off'
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {hint && (
        <span id={`${id}-hint`} className='second'>
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} role='alert'>
          {error}
        </span>
      )}
    </p>
  )
}

type TextFieldProps = {
  spec: FieldSpec
  value: string
  error?: string | undefined
  onChange: (value: string) => void
}
