import { Text, View } from '@tarojs/components'
import '@/components/field.scss'
import type { DateTimeFieldProps } from './date-time-field'

/** As in WeChat, with the browser's own calendar and clock. */
export function DateTimeField({ label, mode, initial, onInput }: DateTimeFieldProps) {
  return (
    <View className='field'>
      <Text className='field-label'>{label}</Text>
      <input
        type={mode}
        className='text-input'
        aria-label={label}
        defaultValue={initial}
        onChange={(event) => onInput(event.currentTarget.value)}
      />
    </View>
  )
}
