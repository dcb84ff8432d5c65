import { Text, View } from '@tarojs/components'
import '@/components/field.scss'
import type { WhenFieldProps } from './when-field'

/** As in WeChat, with the browser's own calendar and clock. */
export function WhenField({ label, mode, initial, onInput }: WhenFieldProps) {
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
