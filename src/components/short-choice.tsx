import { View } from '@tarojs/components'
import { Tap } from './tap'
import './short-choice.scss'

/** One of a few short words, side by side. */
export function ShortChoice<Value extends string>({ label, options, value, onChange }: ShortChoiceProps<Value>) {
  return (
    <View className='short-choice' aria-role='radiogroup' aria-label={label}>
      {options.map((option) => (
        <Tap
          key={option.value}
          className={option.value === value ? 'short-one short-on' : 'short-one'}
          role='radio'
          chosen={option.value === value}
          label={option.title}
          onClick={() => onChange(option.value)}
        >
          {option.title}
        </Tap>
      ))}
    </View>
  )
}

type ShortChoiceProps<Value extends string> = {
  label: string
  options: readonly { value: Value; title: string }[]
  value: Value
  onChange: (value: Value) => void
}
