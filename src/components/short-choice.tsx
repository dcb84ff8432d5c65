import { View } from '@tarojs/components'
import { Pressable } from './pressable'
import './short-choice.scss'

/** One of a few short words, side by side. */
export function ShortChoice<Value extends string>({ label, options, value, onChange }: ShortChoiceProps<Value>) {
  return (
    <View className='short-choice' aria-role='radiogroup' aria-label={label}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={option.value === value ? 'short-one short-on' : 'short-one'}
          role='radio'
          chosen={option.value === value}
          label={option.title}
          onClick={() => onChange(option.value)}
        >
          {option.title}
        </Pressable>
      ))}
    </View>
  )
}

type ShortChoiceProps<Value extends string> = {
  label: string
  options: readonly { value: Value; title: string }[]
  value: Value | null
  onChange: (value: Value) => void
}
