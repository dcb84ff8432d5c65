import { useState } from 'react'
import { View } from '@tarojs/components'
import { visibleLength } from '@contract/schema/text'
import { useSheetText } from '@/drafts/sheet-text'
import { TextInput } from './text-input'
import './field.scss'

/** A big box to say something in, with a count of what is written; what is too long stays and is marked, never cut. */
export function BigTextarea({ label, initial = '', placeholder, most, onInput }: BigTextareaProps) {
  const text = useSheetText(label, initial, onInput)
  const [length, setLength] = useState(visibleLength(text.initial))
  const write = (value: string) => {
    setLength(visibleLength(value))
    text.write(value)
  }
  return (
    <View className='field'>
      <TextInput
        label={label}
        initial={text.initial}
        placeholder={placeholder}
        most={most * 2}
        kind='lines'
        onInput={write}
      />
      <View className={length > most ? 'field-count field-count-over' : 'field-count'}>{`${length}/${most}`}</View>
    </View>
  )
}

type BigTextareaProps = {
  label: string
  /** What stands there at first, such as a kept draft; give another `key` to start over. */
  initial?: string
  placeholder?: string
  /** In characters as a person counts them. */
  most: number
  onInput: (value: string) => void
}
