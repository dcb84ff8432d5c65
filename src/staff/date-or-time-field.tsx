import { useState } from 'react'
import { Picker, Text, View } from '@tarojs/components'
import { cloudNow } from '@/clock/cloud-now'
import { dayWords, shanghaiDay } from '@/words/day-words'
import '@/components/field.scss'

/** A day from today on, or an hour, to choose. */
export function DateOrTimeField({ label, mode, initial, onInput }: DateOrTimeFieldProps) {
  const [value, setValue] = useState(initial)
  const pick = (event: { detail: { value: string } }) => {
    setValue(event.detail.value)
    onInput(event.detail.value)
  }
  const words = mode === 'date' ? dayWords(value, cloudNow()) : value
  const box = (
    <View className='text-input' aria-role='button' aria-label={`${label}，${words}`}>
      {words}
    </View>
  )
  return (
    <View className='field'>
      <Text className='field-label'>{label}</Text>
      {mode === 'date' ? (
        <Picker mode='date' value={value} start={shanghaiDay(cloudNow().toISOString())} onChange={pick}>
          {box}
        </Picker>
      ) : (
        <Picker mode='time' value={value} onChange={pick}>
          {box}
        </Picker>
      )}
    </View>
  )
}

export type DateOrTimeFieldProps = {
  label: string
  mode: 'date' | 'time'
  /** As `2026-01-12` or `15:00`. */
  initial: string
  onInput: (value: string) => void
}
