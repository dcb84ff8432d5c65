import { Text, View } from '@tarojs/components'
import '@/components/field.scss'
import type { DateOrTimeFieldProps } from './date-or-time-field'

/** As in WeChat, with the browser's own calendar and clock. */
export function DateOrTimeField({ label, mode, initial, onInput }: DateOrTimeFieldProps) {
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
