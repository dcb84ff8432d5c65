import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import './slip.scss'

/** The slip a clerk would hand over: its number large, then what was promised. */
export function Slip({ title, number, children }: { title: string; number: string; children: ReactNode }) {
  return (
    <View className='slip'>
      <View className='title'>{title}</View>
      <View className='slip-number'>
        编号<Text className='unbroken'>{number}</Text>
      </View>
      <View className='slip-lines stack'>{children}</View>
    </View>
  )
}
