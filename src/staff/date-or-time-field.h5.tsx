import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { cloudNow } from '@/clock/cloud-now'
import { dayWords } from '@/words/day-words'
import '@/components/field.scss'
import './date-or-time-field.scss'
import type { DateOrTimeFieldProps } from './date-or-time-field'

/** As in WeChat, with the browser's own calendar and clock behind our words: it writes days in its own language. */
export function DateOrTimeField({ label, mode, initial, onInput }: DateOrTimeFieldProps) {
  const [value, setValue] = useState(initial)
  return (
    <View className='field'>
      <Text className='field-label'>{label}</Text>
      <View className='date-or-time'>
        <View className='text-input' aria-hidden>
          {mode === 'date' && value ? dayWords(value, cloudNow()) : value}
        </View>
        <input
          type={mode}
          className='date-or-time-input'
          aria-label={label}
          value={value}
          onClick={(event) => event.currentTarget.showPicker()}
          onChange={(event) => {
            setValue(event.currentTarget.value)
            onInput(event.currentTarget.value)
          }}
        />
      </View>
    </View>
  )
}
