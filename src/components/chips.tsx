import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon'
import { Pressable } from './pressable'
import './chips.scss'

/** A board of large chips, each an icon and a word; one is chosen. */
export function Chips<Value extends string>({ label, options, value, onChange }: ChipsProps<Value>) {
  return (
    <View className='chips' aria-role='radiogroup' aria-label={label}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={option.value === value ? 'chip chip-on' : 'chip'}
          role='radio'
          chosen={option.value === value}
          label={option.word}
          onClick={() => onChange(option.value)}
        >
          <Icon name={option.value === value ? 'check' : option.icon} />
          <View>{option.word}</View>
        </Pressable>
      ))}
    </View>
  )
}

type ChipsProps<Value extends string> = {
  label: string
  options: readonly { value: Value; word: string; icon: IconName }[]
  value: Value | null
  onChange: (value: Value) => void
}
