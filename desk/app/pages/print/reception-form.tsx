import { Input } from 'antd'
import { DayField } from '../../components/posts/day-field'

export type Reception = { on: string | null; hours: string; place: string; who: string }
export const noReception: Reception = { on: null, hours: '', place: '', who: '' }

/** What a notice of a reception day says; it is kept nowhere but in this tab. */
export function ReceptionForm({ reception, onChange }: ReceptionFormProps) {
  const fields = [
    ['hours', '几点到几点'],
    ['place', '在哪儿'],
    ['who', '谁来听'],
  ] as const
  return (
    <div className='inline-form'>
      <DayField label='哪天' value={reception.on} onChange={(on) => onChange({ ...reception, on })} />
      {fields.map(([field, label]) => (
        <label key={field} className='day-field'>
          {label}
          <Input
            value={reception[field]}
            maxLength={30}
            onChange={({ target }) => onChange({ ...reception, [field]: target.value })}
          />
        </label>
      ))}
    </div>
  )
}

type ReceptionFormProps = { reception: Reception; onChange: (reception: Reception) => void }
