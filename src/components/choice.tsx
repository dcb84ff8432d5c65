import { View } from '@tarojs/components'
import { Pressable } from './pressable'
import './choice.scss'

/** One of a few, each with a line that says what it means. */
export function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <View className='choice stack' aria-role='radiogroup' aria-label={label}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={option.value === value ? 'choice-one choice-on' : 'choice-one'}
          role='radio'
          chosen={option.value === value}
          label={option.line ? `${option.title}。${option.line}` : option.title}
          onClick={() => onChange(option.value)}
        >
          <View className='choice-mark' />
          <View>
            <View className='choice-title'>{option.title}</View>
            {option.line && <View className='second'>{option.line}</View>}
          </View>
        </Pressable>
      ))}
    </View>
  )
}

type ChoiceProps<Value extends string> = {
  label: string
  options: readonly { value: Value; title: string; line?: string }[]
  value: Value | null
  onChange: (value: Value) => void
}
