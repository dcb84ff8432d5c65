import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { FieldError } from '@/components/field-error'
import { Pressable } from '@/components/pressable'

/** A part of what will be sent, with 改 behind it; a press anywhere on it changes it. `isHalf` shares its row with another one. */
export function ReviewRow({ name, says, error, word = '改', isHalf, onChange, children }: ReviewRowProps) {
  return (
    <View>
      <Pressable className='review-row' label={`${name}：${says}，${word}`} onClick={onChange}>
        {isHalf ? (
          <View>
            {says}
            <Text className='review-change'>{word}</Text>
          </View>
        ) : (
          <View className='review-words'>
            {children ?? <View className='review-says'>{says}</View>}
            <View className='review-change'>{word}</View>
          </View>
        )}
      </Pressable>
      {error && <FieldError>{error}</FieldError>}
    </View>
  )
}

type ReviewRowProps = {
  name: string
  says: string
  error?: string | undefined
  word?: string
  isHalf?: boolean
  onChange: () => void
  /** What is shown where words don't show it. */
  children?: ReactNode
}
