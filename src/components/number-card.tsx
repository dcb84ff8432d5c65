import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import './number-card.scss'

/** The slip a clerk would hand over: its number large, then what was promised. */
export function NumberCard({ title, number, children }: { title: string; number: string; children: ReactNode }) {
  return (
    <View className='number-card'>
      <View className='title'>{title}</View>
      <View className='number-card-number'>
        编号<Text className='unbroken'>{number}</Text>
      </View>
      <View className='number-card-lines stack'>{children}</View>
    </View>
  )
}
