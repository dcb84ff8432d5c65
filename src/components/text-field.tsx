import { Text, View } from '@tarojs/components'
import { useSheetText } from '@/drafts/sheet-text'
import { TextInput } from './text-input'
import './field.scss'

/** One line to fill in, with its label above and what it is for below. */
export function TextField({
  label,
  hint,
  initial = '',
  placeholder,
  most = 40,
  kind = 'line',
  onInput,
}: TextFieldProps) {
  const text = useSheetText(label, initial, onInput)
  return (
    <View className='field'>
      <Text className='field-label'>{label}</Text>
      <TextInput
        label={label}
        initial={text.initial}
        placeholder={placeholder}
        most={most}
        kind={kind}
        onInput={text.write}
      />
      {hint && <View className='hint'>{hint}</View>}
    </View>
  )
}

type TextFieldProps = {
  label: string
  hint?: string
  initial?: string
  placeholder?: string
  most?: number
  kind?: 'line' | 'number'
  onInput: (value: string) => void
}
